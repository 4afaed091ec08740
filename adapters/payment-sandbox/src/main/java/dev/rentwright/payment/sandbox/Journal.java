package dev.rentwright.payment.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/**
 * Everything the provider knows, one JSON line per operation, only ever appended to. Without a folder nothing is kept.
 *
 * <p>A line is written whole before its answer leaves, so a process that is killed forgets nothing it has said. A last
 * line without its end was never answered and is cut off; any other line that cannot be read stops the start. There is no
 * fsync: this survives the death of the process, not of the machine.
 */
final class Journal implements AutoCloseable {
    static final String FILE = "payment-sandbox.jsonl";

    private final Optional<FileChannel> file;

    private Journal(Optional<FileChannel> file) {
        this.file = file;
    }

    static Journal open(Optional<Path> folder, Consumer<Line> replay) {
        return new Journal(folder.map(each -> openFile(each, replay)));
    }

    void append(Line line) {
        file.ifPresent(channel -> append(channel, Json.write(line)));
    }

    @Override
    public void close() {
        file.ifPresent(channel -> {
            try {
                channel.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private static void append(FileChannel channel, String line) {
        try {
            var end = channel.size();
            try {
                write(channel, line + "\n", end);
            } catch (IOException halfWritten) {
                channel.truncate(end);
                throw halfWritten;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("journal: cannot be written", failed);
        }
    }

    private static void write(FileChannel channel, String text, long at) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes, at + bytes.position());
        }
    }

    private static FileChannel openFile(Path folder, Consumer<Line> replay) {
        var path = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                lock(channel, path);
                channel.truncate(replay(Files.readAllBytes(path), path, replay));
                return channel;
            } catch (IOException | RuntimeException failed) {
                channel.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("journal " + path + ": cannot be opened", failed);
        }
    }

    private static void lock(FileChannel channel, Path path) throws IOException {
        if (channel.tryLock() == null) {
            throw new IllegalStateException(
                    "journal " + path + ": in use by another process; give each its own folder");
        }
    }

    /** Where the last whole line ends. */
    private static int replay(byte[] bytes, Path path, Consumer<Line> replay) {
        var start = 0;
        var number = 1;
        for (var at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                replay.accept(read(new String(bytes, start, at - start, StandardCharsets.UTF_8), path, number));
                start = at + 1;
                number++;
            }
        }
        return start;
    }

    private static Line read(String line, Path path, int number) {
        try {
            return Json.read(line, Line.class);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException(
                    "journal " + path + " line " + number
                            + ": cannot be read; move the file away to start with an empty book",
                    unreadable);
        }
    }
}
