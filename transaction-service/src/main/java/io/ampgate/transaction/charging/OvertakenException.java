package io.ampgate.transaction.charging;

/**
 * Another process wrote the same since this batch read it, as after a rebalance. The batch must be rolled back and
 * judged again, from what is stored now.
 */
final class OvertakenException extends Exception {

    private OvertakenException(String message) {
        super(message, null, false, false);
    }

    static void unlessAll(int written, int expected, String what) throws OvertakenException {
        if (written != expected) {
            throw new OvertakenException(written + " of " + expected + " " + what + " were still to be written");
        }
    }
}
