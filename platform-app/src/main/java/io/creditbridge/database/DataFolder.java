package io.creditbridge.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one embedded database: a lock that only one running program holds, the password, and the cluster.
 *
 * <p>The operating system drops the lock when the program dies, however it dies, so a stale lock cannot remain.
 */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lockChannel;

    private DataFolder(Path folder, FileChannel lockChannel) {
        this.folder = folder;
        this.lockChannel = lockChannel;
    }

    /**
     * Takes the folder for this program, creating it when missing.
     *
     * @throws EmbeddedDatabaseException if another running program holds it, or it cannot be written
     */
    static DataFolder take(Path location) {
        Path folder = location.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new EmbeddedDatabaseException(
                        "Another CreditBridge is already running on the data folder " + folder + ".",
                        "Stop it first, or give this one its own folder with creditbridge.database.folder"
                                + " (and its own server.port), or name a database server with SPRING_DATASOURCE_URL.");
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "The data folder " + folder + " cannot be used: " + e.getMessage(),
                    "Make it writable, or choose another with creditbridge.database.folder.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisVeryProcess) {
            return null;
        }
    }

    Path cluster() {
        return folder.resolve("postgresql-18");
    }

    Path binaries() {
        return folder.resolve("postgresql-binaries");
    }

    /** The password of the database, drawn at first use and readable by this user alone. */
    String password() {
        Path file = folder.resolve("password");
        try {
            if (!Files.exists(file)) {
                byte[] secret = new byte[24];
                new SecureRandom().nextBytes(secret);
                Files.writeString(file, HexFormat.of().formatHex(secret), StandardOpenOption.CREATE_NEW);
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "The database password in " + file + " cannot be read or written: " + e.getMessage(),
                    "Make the file readable and writable for the user who starts the program.",
                    e);
        }
    }

    /** The server that still runs on this folder's cluster, left behind by a program that was killed. */
    Optional<LeftServer> leftServer() {
        try {
            List<String> lines = Files.readAllLines(cluster().resolve("postmaster.pid"));
            if (lines.size() < 4) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .map(process -> new LeftServer(
                            process, Integer.parseInt(lines.get(3).strip())));
        } catch (IOException | NumberFormatException noServer) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            lockChannel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A PostgreSQL process found running on the cluster.
     *
     * @param process the postmaster
     * @param port the port it listens on
     */
    record LeftServer(ProcessHandle process, int port) {}
}
