package dev.rentwright.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Secrets of this installation's own: made once, kept in the data folder, readable by their owner only. */
final class Secrets {

    private static final int BYTES = 32;

    private Secrets() {}

    /** The secret of that name; made when there is none. */
    static String of(Path folder, String name) {
        Path file = folder.resolve(name + ".secret");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                make(folder, file);
            }
            return Files.readString(file).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("could not keep a secret in " + file, broken);
        }
    }

    /** Complete before it has its name, so that neither a crash nor a second process can leave or see a part of it. */
    private static void make(Path folder, Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path written = Files.createTempFile(
                folder,
                "new",
                ".secret",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(written, HexFormat.of().formatHex(random));
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException somebodyWasFirst) {
            // Theirs counts.
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
