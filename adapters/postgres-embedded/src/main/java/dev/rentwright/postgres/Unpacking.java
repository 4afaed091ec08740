package dev.rentwright.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** A compressed tar becomes a folder, together with a list of what must be in it to be complete. */
final class Unpacking {
    private static final String CONTENTS = "contents.txt";

    private Unpacking() {}

    static void unpack(InputStream archive, Path target) throws IOException {
        TreeSet<String> contents = new TreeSet<>();
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(archive));
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("the archive names " + entry.getName() + ", which lies outside of it");
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Files.createDirectories(path.getParent());
            write(tar, entry, path);
            contents.add(target.relativize(path).toString());
        }
        try (var all = Files.walk(target)) {
            for (Path folder : (Iterable<Path>) all.filter(Files::isDirectory)::iterator) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        Files.write(target.resolve(CONTENTS), contents);
    }

    /** Everybody may read and run: as root it is another user who does. */
    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        if (!entry.isFile() || entry.isLink()) {
            throw new IOException("the archive holds " + entry.getName() + ", neither file nor folder nor link");
        }
        Files.copy(tar, path);
        boolean runs = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }

    static boolean isComplete(Path home) throws IOException {
        Path contents = home.resolve(CONTENTS);
        if (!Files.exists(contents)) {
            return false;
        }
        List<String> expected = Files.readAllLines(contents);
        return expected.stream().allMatch(name -> Files.exists(home.resolve(name), LinkOption.NOFOLLOW_LINKS));
    }
}
