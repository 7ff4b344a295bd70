package io.ampgate.localstack.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, however long the log is. */
public final class LogTail {
    private static final int BYTES = 16_384;

    private LogTail() {}

    /** At most that many last lines, each indented; a log that cannot be read says so in its place. */
    public static String of(Path log, int lines) {
        if (!Files.exists(log)) {
            return "  (no log " + log + ")";
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(0, file.length() - BYTES);
            byte[] end = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(end);
            List<String> all = new String(end, StandardCharsets.UTF_8).lines().toList();
            return String.join(
                    System.lineSeparator(),
                    all.subList(Math.max(0, all.size() - lines), all.size()).stream()
                            .map(line -> "  " + line)
                            .toList());
        } catch (IOException failure) {
            return "  (cannot read " + log + ": " + failure.getMessage() + ")";
        }
    }
}
