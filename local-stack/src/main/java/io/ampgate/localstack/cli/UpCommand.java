package io.ampgate.localstack.cli;

import io.ampgate.localstack.LocalStack;
import io.ampgate.localstack.StackException;
import io.ampgate.localstack.StackOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code ./csms up}: the whole system on this machine until Ctrl-C. */
@Command(
        name = "./csms up",
        sortOptions = false,
        description = "Starts Kafka, PostgreSQL and the four services on this machine; Ctrl-C stops all of it.")
public final class UpCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    @Option(
            names = "--charge-points",
            paramLabel = "N",
            defaultValue = "0",
            description = "also start that many simulated charge points")
    int chargePoints;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "where the services listen; 0.0.0.0 opens them to the network (127.0.0.1)")
    String host = "127.0.0.1";

    @Option(
            names = "--data-directory",
            paramLabel = "DIR",
            description = "data and logs, found again by the next start (.csms)")
    Path dataDirectory = Path.of(".csms");

    @Option(names = "--project-root", hidden = true)
    Path projectRoot = Path.of("");

    @Mixin
    PortOptions ports = new PortOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "this text")
    boolean help;

    /** Ends the process with 0 after a clean stop, 1 when the stack cannot run, 2 for options that make no sense. */
    public static void main(String[] arguments) {
        CommandLine commandLine = new CommandLine(new UpCommand())
                .setParameterExceptionHandler(UpCommand::explain)
                .setExecutionExceptionHandler((failure, command, result) -> explain(failure));
        System.exit(commandLine.execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        StackOptions options = options();
        InfrastructureLog.to(options.dataDirectory().resolve("logs"));
        Console console = new Console();
        LocalStack stack = new LocalStack(options, console, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            console.stopping();
            stack.close();
            console.stopped();
        }));
        try {
            stack.start();
            if (chargePoints > 0) {
                stack.simulate(chargePoints);
            }
        } catch (RuntimeException failure) {
            console.notStarted();
            throw failure;
        }
        console.ready(stack);
        console.awaitFailure();
        return FAILED;
    }

    StackOptions options() {
        return new StackOptions(projectRoot, dataDirectory, host, ports.ports(), Map.of());
    }

    private static int explain(ParameterException wrong, String[] arguments) {
        System.err.println(wrong.getMessage() + " (./csms up --help lists the options)");
        return WRONG_USE;
    }

    private static int explain(Exception failure) throws Exception {
        if (failure instanceof StackException) {
            System.err.println(failure.getMessage());
            return FAILED;
        }
        throw failure;
    }
}
