package dev.rentwright.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One living JVM per data folder. The operating system drops the lock with the process, so none is ever stale. */
final class FolderLock {
    /**
     * Folders held by this JVM, asked before the file is touched: a POSIX lock is lost as soon as its process closes
     * <em>any</em> descriptor of the file, so a second attempt from within would silently free the first.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock acquire(Path folder) throws IOException {
        return attempt(folder)
                .orElseThrow(() -> new PostgresUnavailable("The data folder " + folder + " is in use by "
                        + holder(folder) + ". One server at a time: close that one, or choose another folder."));
    }

    /** Empty if a living JVM, this one or another, holds the folder. */
    static Optional<FolderLock> attempt(Path folder) throws IOException {
        if (!HELD_HERE.add(folder)) {
            return Optional.empty();
        }
        boolean held = false;
        try {
            FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            held = lock != null;
            if (!held) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(new FolderLock(folder, channel));
        } finally {
            if (!held) {
                HELD_HERE.remove(folder);
            }
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new PostgresUnavailable("The lock of " + folder + " could not be released: " + e, e);
        } finally {
            HELD_HERE.remove(folder);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("in-use.lock");
    }

    private static String holder(Path folder) {
        if (HELD_HERE.contains(folder)) {
            return "this very JVM";
        }
        try {
            return "process " + Files.readString(file(folder));
        } catch (IOException e) {
            return "another process";
        }
    }
}
