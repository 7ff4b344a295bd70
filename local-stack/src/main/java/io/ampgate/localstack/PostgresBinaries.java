package io.ampgate.localstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL for this platform, unpacked once for each user and version. */
final class PostgresBinaries {
    /** As the version of the archives in the parent POM; the first number is also that of the data format. */
    static final String MAJOR_VERSION = "18";

    private static final String VERSION = MAJOR_VERSION + ".0.0";
    private static final int EXECUTABLE = 0b001_000_000;

    private PostgresBinaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked() {
        String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path target = cache().resolve("postgresql-" + VERSION + "-" + platform);
        if (Files.isDirectory(target)) {
            return target;
        }
        String archive = "/postgres-" + platform + ".txz";
        try (InputStream compressed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (compressed == null) {
                throw new StackException("there is no embedded PostgreSQL for this platform (" + platform + ")");
            }
            Files.createDirectories(cache());
            Path unfinished = Files.createTempDirectory(cache(), "unpacking");
            unpack(compressed, unfinished);
            publish(unfinished, target);
            return target;
        } catch (IOException failure) {
            throw new StackException("cannot unpack PostgreSQL to " + target + ": " + failure, failure);
        }
    }

    /** The word for a platform in the names of the archives. */
    static String platform(String system, String architecture) {
        String name = system.toLowerCase(Locale.ROOT);
        String word = name.startsWith("mac") ? "darwin" : name;
        return switch (architecture) {
            case "amd64", "x86_64" -> word + "-x86_64";
            case "aarch64", "arm64" -> word + "-arm_64";
            default -> word + "-" + architecture;
        };
    }

    private static Path cache() {
        Path home = Path.of(System.getProperty("user.home"));
        return Files.isWritable(home)
                ? home.resolve(".cache").resolve("ampgate")
                : Path.of(System.getProperty("java.io.tmpdir"), "ampgate-" + System.getProperty("user.name"));
    }

    /** Another process may have been faster: then its copy is as good. */
    private static void publish(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException taken) {
            Directories.delete(unfinished);
            if (!Files.isDirectory(target)) {
                throw taken;
            }
        }
    }

    private static void unpack(InputStream compressed, Path directory) throws IOException {
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(compressed)))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Path file = directory.resolve(entry.getName()).normalize();
                if (!file.startsWith(directory)) {
                    throw new IOException("the archive names a file outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(archive, file);
                    file.toFile().setExecutable((entry.getMode() & EXECUTABLE) != 0);
                }
            }
        }
    }
}
