package io.ampgate.ocpp.frame;

import io.ampgate.ocpp.codec.CallErrorException;

/** What a text from the socket turned out to be. */
public sealed interface Reading {

    /** A frame of the right shape; its payload is a JSON object that nobody has looked into. */
    record Understood(Frame frame) implements Reading {}

    /** A CALL whose envelope is wrong; its message id could be read, so it gets a CALLERROR. */
    record Refused(String messageId, CallErrorException reason) implements Reading {}

    /** Nothing that could be answered: to be logged and counted, while the socket stays open. */
    record Unanswerable(String reason) implements Reading {}
}
