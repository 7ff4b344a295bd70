package io.ampgate.contracts;

/**
 * A gateway process.
 *
 * @param id unique among all running and former gateways' processes, such as {@code gateway-0}
 * @param number chooses its inbox partition; two gateways may share one
 */
public record GatewayAddress(String id, int number) {

    public GatewayAddress {
        if (id.isBlank() || number < 0) {
            throw new IllegalArgumentException("a gateway has an id and a number from 0: " + id + ", " + number);
        }
    }

    /** The partition of the inbox topic that this gateway reads. */
    public int inboxPartition(int partitions) {
        return number % partitions;
    }
}
