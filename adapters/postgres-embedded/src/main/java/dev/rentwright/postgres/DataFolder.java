package dev.rentwright.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The folder the caller named, and what lies where in it: the cluster, the password, the log, the lock. Its path is real:
 * absolute and without symbolic links, because it is compared with the command lines of running processes.
 */
record DataFolder(Path path, int ownUid) {
    private static final long LOG_KEPT_BELOW = 10L * 1024 * 1024;
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int TAIL = 8 * 1024;

    /** A folder that does not exist yet is made; closed to others, save that root's is passed through by another user. */
    static DataFolder open(Path wanted) throws IOException {
        boolean made = !Files.exists(wanted);
        Path path = Files.createDirectories(wanted.toAbsolutePath()).toRealPath();
        if (!Files.isWritable(path)) {
            throw new PostgresUnavailable("The data folder " + path + " was expected to be writable by the user of this"
                    + " JVM. Start it as the owner of the folder, or choose another one.");
        }
        int ownUid = uidOfWriter(path);
        if (made) {
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(ownUid == 0 ? "rwx--x--x" : "rwx------"));
        }
        return new DataFolder(path, ownUid);
    }

    /** The uid of this JVM, from a file it makes: a container's arbitrary uid often has no name to look up. */
    static int uidOfWriter(Path folder) throws IOException {
        Path mine = Files.createTempFile(folder, "owner-", ".probe");
        try {
            return uidOf(mine);
        } finally {
            Files.delete(mine);
        }
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    /** Drawn on first use; readable by its owner only. */
    String password() throws IOException {
        Path file = passwordFile();
        if (!Files.exists(file)) {
            if (Files.exists(cluster())) {
                throw new PostgresUnavailable("The password of the server's user was expected in " + file
                        + " but is missing. Put it back from a backup of the data folder.");
            }
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Path fresh = secretFile("password-", Base64.getUrlEncoder().encodeToString(random));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    /** A new file with this text that only its owner can read. */
    Path secretFile(String prefix, String text) throws IOException {
        Path file = Files.createTempFile(path, prefix, ".new", OWNER_ONLY);
        Files.writeString(file, text);
        return file;
    }

    /** Keeps one earlier log once the current one has grown large. Statements in it are nobody else's business. */
    void openLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_KEPT_BELOW) {
            Files.move(log(), path.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log())) {
            Files.createFile(log(), OWNER_ONLY);
        }
    }

    long logLength() throws IOException {
        return Files.exists(log()) ? Files.size(log()) : 0;
    }

    /** The last lines of the log, at most 8 KiB, nothing before this position. */
    String logTail(long from) {
        if (!Files.exists(log())) {
            return "";
        }
        try (RandomAccessFile file = new RandomAccessFile(log().toFile(), "r")) {
            long start = Math.max(Math.min(from, file.length()), file.length() - TAIL);
            byte[] bytes = new byte[Math.toIntExact(file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(the log " + log() + " cannot be read: " + e.getMessage() + ")";
        }
    }

    static int uidOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }
}
