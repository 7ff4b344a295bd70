package io.ampgate.transaction.web;

import io.ampgate.foundation.web.ProblemException;

/** The transaction id in a path: what is no integer is the id of no transaction. */
public final class TransactionPath {

    private TransactionPath() {}

    public static int id(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw unknown(text);
        }
    }

    public static ProblemException unknown(Object id) {
        return ProblemException.notFound(
                "transaction " + id + " is not known; ids are integers, GET /api/v1/transactions lists the known ones");
    }
}
