package dev.rentwright.imports.csv;

import java.io.Serial;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file as a whole cannot be read: it is not there, or its header is not the one that was expected. Nothing was taken. */
public final class UnreadableFile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Says which file, and why. */
    public UnreadableFile(Path file, Exception cause) {
        super(file.getFileName() + ": " + reason(cause), cause);
    }

    private static String reason(Exception cause) {
        return cause instanceof NoSuchFileException
                ? "expected a file, found none"
                : String.valueOf(cause.getMessage());
    }
}
