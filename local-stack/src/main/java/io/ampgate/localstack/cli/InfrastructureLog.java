package io.ampgate.localstack.cli;

import io.ampgate.localstack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the libraries of this process log, mostly Kafka, to a file instead of the console. */
final class InfrastructureLog {
    private static final String FILE = "kafka.log";
    private static final int LIMIT = 10_000_000;
    /** Loggers are held weakly by the platform, so their settings would go with them. */
    private static final Logger ROOT = Logger.getLogger("");

    private InfrastructureLog() {}

    static void to(Path directory) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n");
        try {
            Files.createDirectories(directory);
            Handler file = new FileHandler(directory.resolve(FILE).toString(), LIMIT, 1, false);
            file.setFormatter(new SimpleFormatter());
            for (Handler console : ROOT.getHandlers()) {
                ROOT.removeHandler(console);
            }
            ROOT.addHandler(file);
            ROOT.setLevel(Level.WARNING);
        } catch (IOException failure) {
            throw new StackException(
                    "cannot write logs to " + directory + " (" + failure
                            + "): repair it, or choose another --data-directory",
                    failure);
        }
    }
}
