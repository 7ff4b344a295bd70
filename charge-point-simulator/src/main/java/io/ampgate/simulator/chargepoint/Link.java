package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.ocpp.message.BootNotification.RegistrationStatus;
import io.ampgate.ocpp.message.CentralSystemResponse;
import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.simulator.configuration.ConfigurationKey;
import io.ampgate.simulator.configuration.ConfigurationStore;
import io.ampgate.simulator.connection.CallOutcome;
import io.ampgate.simulator.connection.CommandHandler;
import io.ampgate.simulator.connection.ConnectOutcome;
import io.ampgate.simulator.connection.Endpoint;
import io.ampgate.simulator.connection.OcppConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

/** Keeps the charge point connected and booted. Lives in the mailbox, where also everything it returns completes. */
final class Link {
    private final World world;
    private final Mailbox mailbox;
    private final Endpoint endpoint;
    private final Hardware hardware;
    private final Behaviour behaviour;
    private final ConfigurationStore configuration;
    private final RandomGenerator random;
    private final CommandHandler commands;
    private final ChargePointObserver observer;
    private final Listener listener;
    private final KeepAlive keepAlive;

    private LinkState state = new LinkState.Off();
    private long connectionNumber;
    private boolean booted;
    private Instant noBootBefore = Instant.EPOCH;
    private Timer.Cancellable retry = () -> {};

    /** Learns when messages may be sent. */
    interface Listener {
        /** Accepted, right after a boot or as before the connection was lost. */
        void online(boolean justBooted);
    }

    /** What a link is made of. */
    record Setup(
            World world,
            Mailbox mailbox,
            Endpoint endpoint,
            Hardware hardware,
            Behaviour behaviour,
            ConfigurationStore configuration,
            RandomGenerator random) {}

    Link(Setup setup, CommandHandler commands, ChargePointObserver observer, Listener listener) {
        this.world = setup.world();
        this.mailbox = setup.mailbox();
        this.endpoint = setup.endpoint();
        this.hardware = setup.hardware();
        this.behaviour = setup.behaviour();
        this.configuration = setup.configuration();
        this.random = setup.random();
        this.commands = commands;
        this.observer = observer;
        this.listener = listener;
        this.keepAlive = new KeepAlive(mailbox, configuration);
    }

    void powerOn() {
        if (state instanceof LinkState.Off off) {
            booted = false;
            noBootBefore = Instant.EPOCH;
            connect(off.powerOn());
        }
    }

    /** Closes the connection in good order and stays without one. */
    void powerOff() {
        if (state instanceof LinkState.Connected connected) {
            connected.connection().close();
            keepAlive.stop();
            observer.switchedOff(endpoint.chargePointId());
        }
        connectionNumber++;
        retry.cancel();
        state = new LinkState.Off();
    }

    /** Loses the connection, as by a cut cable; the usual attempts to reconnect follow. */
    void drop() {
        if (state instanceof LinkState.Connected connected) {
            connected.connection().abort();
        }
    }

    boolean isOnline() {
        return state instanceof LinkState.Online;
    }

    /** Whether the central system has ever accepted this charge point since it was switched on. */
    boolean isBooted() {
        return booted;
    }

    /** While rejected a charge point does not answer (section 4.2). */
    boolean mayAnswer() {
        return !(state instanceof LinkState.Off)
                && !(state instanceof LinkState.NotAccepted waiting && waiting.status() == RegistrationStatus.Rejected);
    }

    /** Sends when online; the stage never fails. */
    <R extends CentralSystemResponse> CompletableFuture<CallOutcome<R>> send(ChargePointRequest<R> request) {
        return state instanceof LinkState.Online online
                ? send(online.connection(), request)
                : CompletableFuture.completedFuture(new CallOutcome.Unanswered<>("not online"));
    }

    /** Sends what a TriggerMessage asked for, which is allowed while Pending too. */
    void sendTriggered(ChargePointRequest<?> request) {
        if (state instanceof LinkState.Connected connected) {
            CompletableFuture<?> _ = send(connected.connection(), request);
        }
    }

    /** Boots anew on the open connection, as a TriggerMessage asks for. */
    void bootAgain() {
        switch (state) {
            case LinkState.Online online -> boot(online.bootAgain());
            case LinkState.NotAccepted waiting -> boot(waiting.bootAgain());
            case LinkState.Off _, LinkState.Connecting _, LinkState.Offline _, LinkState.Booting _ -> {}
        }
    }

    /** The intervals of heartbeats and pings may have changed. */
    void configurationChanged() {
        if (state instanceof LinkState.Online online) {
            keepAlive.start(online.connection());
        }
    }

    private <R extends CentralSystemResponse> CompletableFuture<CallOutcome<R>> send(
            OcppConnection connection, ChargePointRequest<R> request) {
        long number = connectionNumber;
        return connection
                .call(request)
                .whenCompleteAsync(
                        (outcome, failure) -> {
                            if (connection.closed().isDone()) {
                                ended(number, connection.closed().join());
                            }
                        },
                        mailbox);
    }

    private void connect(LinkState.Connecting connecting) {
        state = connecting;
        long number = ++connectionNumber;
        String key = configuration.text(ConfigurationKey.AuthorizationKey);
        CompletableFuture<ConnectOutcome> opening = OcppConnection.open(
                world.http(),
                key.isEmpty() ? endpoint : endpoint.withPassword(key),
                commands,
                observer,
                behaviour.callTimeout());
        mailbox.then(opening, outcome -> opened(number, outcome));
    }

    private void opened(long number, ConnectOutcome outcome) {
        if (number != connectionNumber || !(state instanceof LinkState.Connecting connecting)) {
            if (outcome instanceof ConnectOutcome.Connected(OcppConnection late)) {
                late.close();
            }
            return;
        }
        switch (outcome) {
            case ConnectOutcome.Connected(OcppConnection connection) -> connected(number, connecting, connection);
            case ConnectOutcome.Refused refused ->
                retryLater(connecting.failed(), "refused with HTTP status " + refused.httpStatus());
            case ConnectOutcome.Unreachable unreachable -> retryLater(connecting.failed(), unreachable.reason());
        }
    }

    private void connected(long number, LinkState.Connecting connecting, OcppConnection connection) {
        observer.connected(endpoint.chargePointId());
        mailbox.then(connection.closed(), reason -> ended(number, reason));
        if (booted) {
            online(connecting.reopened(connection), false);
            return;
        }
        LinkState.Booting booting = connecting.opened(connection);
        Duration wait = Duration.between(world.clock().instant(), noBootBefore);
        if (wait.isPositive()) {
            notAccepted(booting.notAccepted(RegistrationStatus.Rejected), wait);
        } else {
            boot(booting);
        }
    }

    private void retryLater(LinkState.Offline offline, String reason) {
        observer.connectFailed(endpoint.chargePointId(), reason);
        reconnectLater(offline);
    }

    private void reconnectLater(LinkState.Offline offline) {
        state = offline;
        long doubled = behaviour.firstReconnect().toMillis() << Math.min(offline.failures() - 1, 20);
        long longest = Math.min(doubled, behaviour.longestReconnect().toMillis());
        Duration delay = Duration.ofMillis(longest / 2 + random.nextLong(longest / 2 + 1));
        retry = mailbox.after(delay, () -> {
            if (state instanceof LinkState.Offline still) {
                connect(still.retry());
            }
        });
    }

    private void ended(long number, String reason) {
        if (number != connectionNumber || !(state instanceof LinkState.Connected connected)) {
            return;
        }
        keepAlive.stop();
        retry.cancel();
        observer.disconnected(endpoint.chargePointId(), reason);
        reconnectLater(connected.lost());
    }

    private void boot(LinkState.Booting booting) {
        retry.cancel();
        keepAlive.stop();
        state = booting;
        mailbox.then(send(booting.connection(), hardware.bootNotification()), this::bootAnswered);
    }

    private void bootAnswered(CallOutcome<BootNotification.Response> outcome) {
        if (!(state instanceof LinkState.Booting booting)) {
            return;
        }
        if (outcome instanceof CallOutcome.Confirmed<BootNotification.Response>(BootNotification.Response response)) {
            if (response.status() == RegistrationStatus.Accepted) {
                accepted(booting, response.interval());
            } else {
                Duration wait = response.interval() > 0 ? Duration.ofSeconds(response.interval()) : ownBootRetry();
                notAccepted(booting.notAccepted(response.status()), wait);
            }
        } else {
            notAccepted(booting.notAccepted(RegistrationStatus.Rejected), ownBootRetry());
        }
    }

    private Duration ownBootRetry() {
        long millis = behaviour.bootRetry().toMillis();
        return Duration.ofMillis(millis + random.nextLong(millis / 4 + 1));
    }

    private void accepted(LinkState.Booting booting, int heartbeatInterval) {
        if (heartbeatInterval > 0) {
            configuration.set(ConfigurationKey.HeartbeatInterval, Integer.toString(heartbeatInterval));
        }
        noBootBefore = Instant.EPOCH;
        booted = true;
        online(booting.accepted(), true);
    }

    private void notAccepted(LinkState.NotAccepted waiting, Duration wait) {
        booted = false;
        state = waiting;
        noBootBefore = world.clock().instant().plus(wait);
        retry = mailbox.after(wait, this::bootAgain);
    }

    private void online(LinkState.Online online, boolean justBooted) {
        state = online;
        keepAlive.start(online.connection());
        listener.online(justBooted);
    }
}
