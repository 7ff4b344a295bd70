package io.ampgate.localstack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the libraries of this process log, mostly Kafka, to a file instead of the console. The file is opened by the
 * first record, so that a stack that is refused leaves the log of the running one alone.
 */
final class InfrastructureLog extends Handler {
    private static final String FILE = "kafka.log";
    private static final int LIMIT = 10_000_000;
    /** Loggers are held weakly by the platform, so their settings would go with them. */
    private static final Logger ROOT = Logger.getLogger("");

    private final Path directory;
    private @Nullable FileHandler file;

    private InfrastructureLog(Path directory) {
        this.directory = directory;
    }

    static void to(Path directory) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n");
        for (Handler console : ROOT.getHandlers()) {
            ROOT.removeHandler(console);
        }
        ROOT.addHandler(new InfrastructureLog(directory));
        ROOT.setLevel(Level.WARNING);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        try {
            if (file == null) {
                file = open();
            }
            file.publish(record);
        } catch (IOException failure) {
            reportError(null, failure, ErrorManager.OPEN_FAILURE);
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }

    private FileHandler open() throws IOException {
        Files.createDirectories(directory);
        FileHandler handler = new FileHandler(directory.resolve(FILE).toString(), LIMIT, 1, false);
        handler.setFormatter(new SimpleFormatter());
        return handler;
    }
}
