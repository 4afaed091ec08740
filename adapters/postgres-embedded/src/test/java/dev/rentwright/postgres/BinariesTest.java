package dev.rentwright.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BinariesTest {
    /** Two files and a link, packed as PostgreSQL's archives are. */
    private static final Platform SMALL = new Platform("small.txz");

    @TempDir
    Path folder;

    @Test
    void several_that_unpack_at_once_end_with_the_same_complete_programs_and_nothing_else() throws Exception {
        Callable<Binaries> unpacking = () -> Binaries.unpacked(SMALL, folder);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Set<Binaries> homes = new HashSet<>();
            for (Future<Binaries> done : threads.invokeAll(Collections.nCopies(32, unpacking))) {
                homes.add(done.get());
            }
            assertEquals(1, homes.size(), homes.toString());
        } finally {
            threads.shutdown();
        }

        try (var left = Files.list(folder)) {
            List<Path> all = left.toList();
            assertEquals(1, all.size(), all.toString());
            assertTrue(Unpacking.isComplete(all.get(0)), all.toString());
        }
    }

    @Test
    void programs_can_be_run_by_everybody_and_links_stay_links() throws IOException {
        Binaries programs = Binaries.unpacked(SMALL, folder);

        assertEquals(
                "rwxr-xr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(programs.program("initdb"))));
        assertEquals(Path.of("lib.so.1"), Files.readSymbolicLink(programs.home().resolve("lib/lib.so")));
    }

    @Test
    void an_archive_that_reaches_outside_of_its_folder_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
            tar.putArchiveEntry(new TarArchiveEntry("../outside"));
            tar.closeArchiveEntry();
        }
        Path inside = Files.createDirectory(folder.resolve("inside"));

        assertThrows(IOException.class, () -> Unpacking.unpack(new ByteArrayInputStream(bytes.toByteArray()), inside));
        assertFalse(Files.exists(folder.resolve("outside")), "a file was written outside");
    }

    @Test
    void a_missing_archive_is_named_with_the_artifacts_that_hold_it() {
        Refused.saying(
                "postgres-none.txz was expected", () -> Binaries.unpacked(new Platform("postgres-none.txz"), folder));
    }

    @Test
    void programs_that_have_lost_a_file_are_unpacked_again() throws IOException {
        Binaries whole = Binaries.unpacked(SMALL, folder);
        Files.delete(whole.program("initdb"));

        Binaries again = Binaries.unpacked(SMALL, folder);

        assertEquals(whole, again);
        assertTrue(Files.isExecutable(again.program("initdb")), "initdb is missing");
    }

    @Test
    void an_archive_has_one_name_whether_it_lies_in_a_jar_or_in_a_folder() throws Exception {
        Path jar = folder.resolve("programs.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream small = BinariesTest.class.getResourceAsStream("/" + SMALL.archive())) {
            out.putNextEntry(new ZipEntry(SMALL.archive()));
            small.transferTo(out);
        }

        assertEquals(
                Binaries.fingerprint(BinariesTest.class.getResource("/" + SMALL.archive())),
                Binaries.fingerprint(new URL("jar:" + jar.toUri() + "!/" + SMALL.archive())));
    }

    @Test
    void machines_without_an_archive_are_told_which_ones_have_one() {
        assertEquals(
                "postgres-linux-arm_64.txz", Platform.of("Linux", "aarch64").archive());
        assertEquals(
                "postgres-darwin-arm_64.txz", Platform.of("Mac OS X", "aarch64").archive());
        Refused.saying("only for [linux-x86_64", () -> Platform.of("Windows 11", "amd64"));
    }
}
