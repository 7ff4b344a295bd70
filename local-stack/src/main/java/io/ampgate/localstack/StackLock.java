package io.ampgate.localstack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Lets one stack at a time use a data directory. The operating system frees the lock of a killed process. */
final class StackLock implements AutoCloseable {
    private final FileChannel channel;

    private StackLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the directory, creating it when it is missing.
     *
     * @throws StackException when another stack has it or it cannot be written
     */
    static StackLock take(Path dataDirectory) {
        Path file = dataDirectory.resolve("lock");
        try {
            Files.createDirectories(dataDirectory);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                String owner = Files.readString(file).strip();
                channel.close();
                throw new StackException("another stack (process " + owner + ") runs on " + dataDirectory
                        + ": stop it first, or choose another --data-directory");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new StackLock(channel);
        } catch (IOException failure) {
            throw new StackException(
                    "cannot write to the data directory " + dataDirectory + " (" + failure
                            + "): repair it, or choose another --data-directory",
                    failure);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException takenByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new StackException("cannot release the lock of the data directory", failure);
        }
    }
}
