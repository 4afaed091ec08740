package dev.rentwright.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Secrets of this installation's own payment sandbox: made once, kept in the data folder, readable by its owner only. */
final class Secrets {

    private static final int BYTES = 24;

    private Secrets() {}

    /** The secret of that name; made when there is none. */
    static String of(Path folder, String name) {
        Path file = folder.resolve(name + ".secret");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("could not keep a secret in " + file, broken);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException somebodyWasFirst) {
            return;
        }
        Files.writeString(file, HexFormat.of().formatHex(random));
    }
}
