package io.ampgate.transaction.ledger;

/** Whether a transaction runs. The names are those of the database and of REST. */
enum TransactionState {
    /** It runs, as far as we know. */
    active,
    /** The charge point stopped it. */
    stopped,
    /** An operator closed it; the charge point never said that it stopped. */
    closed
}
