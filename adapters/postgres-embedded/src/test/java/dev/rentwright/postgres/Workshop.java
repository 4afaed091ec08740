package dev.rentwright.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where tests share the unpacked programs: beside the build's own classes would do, were it not below root's home at times. */
final class Workshop {
    private Workshop() {}

    static Path programs() throws IOException {
        return ThrowawayPostgres.workshop();
    }

    /** JUnit's temporary folders are closed to others, and as root it is another user who runs the server. */
    static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
