package dev.rentwright.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledJvmTest {
    @TempDir
    Path temporary;

    private Path data;

    @BeforeEach
    void everybody_may_pass_through() throws IOException {
        Workshop.open(temporary);
        data = Files.createDirectory(temporary.resolve("data")).toRealPath();
    }

    @Test
    void while_another_JVM_lives_its_folder_is_refused_and_once_it_is_killed_its_orphan_is_replaced() throws Exception {
        try (ForkedJvm host = fork()) {
            host.awaitReady();
            Refused.saying("in use by process " + host.process().pid(), this::start);

            host.kill();
            PidFile pidFile = new PidFile(data.resolve("cluster"));
            long orphan = pidFile.serverPid().orElseThrow(() -> new AssertionError("the server died with its JVM"));

            try (RunningPostgres next = start()) {
                assertEquals(next.runBy(), Sql.ask(next, "select word from kept"));
                assertFalse(pidFile.isServer(orphan), "the orphan still runs");
            }
        }
    }

    @Test
    void of_throwaway_folders_those_of_killed_JVMs_are_swept_up_and_those_of_living_ones_are_not() throws Exception {
        data = Files.createDirectory(temporary.resolve("throwaway-1")).toRealPath();
        FileTime later = FileTime.from(Instant.now().plusSeconds(3600));
        try (ForkedJvm host = fork()) {
            host.awaitReady();
            ThrowawayPostgres.sweep(temporary, later);
            PidFile pidFile = new PidFile(data.resolve("cluster"));
            long pid = pidFile.serverPid().orElseThrow(() -> new AssertionError("a living server was swept up"));

            host.kill();
            ThrowawayPostgres.sweep(temporary, FileTime.from(Instant.EPOCH));
            assertTrue(pidFile.isServer(pid), "a young folder was swept up");
            ThrowawayPostgres.sweep(temporary, later);

            assertFalse(pidFile.isServer(pid), "the orphan still runs");
            assertFalse(Files.exists(data), "the folder is still there");
        }
    }

    @Test
    void a_stale_pid_that_another_process_has_by_now_does_not_keep_the_server_from_starting() throws Exception {
        try (RunningPostgres first = start()) {
            Sql.run(first, "create table kept (word text)");
        }
        // Of the same user, or else PostgreSQL knows by itself that this is no server.
        RunAs sameUser =
                RunAs.candidates(DataFolder.uidOfWriter(data), "nobody").get(0);
        Process stranger = new ProcessBuilder(sameUser.command(Path.of("/bin/sleep"), List.of("600"))).start();
        try {
            Path pidFile = data.resolve("cluster").resolve("postmaster.pid");
            List<String> lines = new ArrayList<>(List.of(Long.toString(stranger.pid())));
            lines.addAll(List.of(data.resolve("cluster").toString(), "1700000000", "5432", "", "127.0.0.1", ""));
            Files.write(pidFile, lines);

            try (RunningPostgres second = start()) {
                assertEquals("0", Sql.ask(second, "select count(*) from kept"));
            }
            assertTrue(stranger.isAlive(), "a stranger was stopped");
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void an_initialisation_that_was_killed_halfway_is_begun_again() throws Exception {
        Path half = Files.createDirectory(data.resolve("cluster.new-1"));
        Files.writeString(half.resolve("PG_VERSION"), "17");

        try (RunningPostgres server = start()) {
            assertEquals("1", Sql.ask(server, "select 1"));
        }
        assertFalse(Files.exists(half), "the unfinished cluster is still there");
    }

    private ForkedJvm fork() throws IOException {
        return ForkedJvm.start(
                List.of(),
                System.getProperty("java.class.path"),
                data,
                temporary.resolve("host.log"),
                Workshop.programs().toString());
    }

    private RunningPostgres start() throws IOException {
        return EmbeddedPostgres.in(data).binariesIn(Workshop.programs()).start();
    }
}
