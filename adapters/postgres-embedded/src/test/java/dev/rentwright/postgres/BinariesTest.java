package dev.rentwright.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BinariesTest {
    @TempDir
    Path folder;

    @Test
    void two_that_unpack_at_once_end_with_the_same_complete_programs_and_nothing_else() throws Exception {
        Callable<Binaries> unpacking = () -> Binaries.unpacked(Platform.current(), folder);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Binaries>> done = both.invokeAll(List.of(unpacking, unpacking));
            assertEquals(done.get(0).get(), done.get(1).get());
        } finally {
            both.shutdown();
        }

        try (var left = Files.list(folder)) {
            List<Path> all = left.toList();
            assertEquals(1, all.size(), all.toString());
            assertTrue(Unpacking.isComplete(all.get(0)), all.toString());
        }
    }

    @Test
    void programs_that_have_lost_a_file_are_unpacked_again() throws IOException {
        Binaries whole = Binaries.unpacked(Platform.current(), folder);
        Files.delete(whole.program("initdb"));

        Binaries again = Binaries.unpacked(Platform.current(), folder);

        assertEquals(whole, again);
        assertTrue(Files.isExecutable(again.program("initdb")), "initdb is missing");
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
