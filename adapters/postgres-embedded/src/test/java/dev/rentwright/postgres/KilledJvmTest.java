package dev.rentwright.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void a_stale_pid_that_another_process_has_by_now_does_not_keep_the_server_from_starting() throws Exception {
        try (RunningPostgres first = start()) {
            Sql.run(first, "create table kept (word text)");
        }
        Path pidFile = data.resolve("cluster").resolve("postmaster.pid");
        List<String> lines =
                new ArrayList<>(List.of(Long.toString(ProcessHandle.current().pid())));
        lines.addAll(List.of(data.resolve("cluster").toString(), "1700000000", "5432", "", "127.0.0.1", ""));
        Files.write(pidFile, lines);

        try (RunningPostgres second = start()) {
            assertEquals("0", Sql.ask(second, "select count(*) from kept"));
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
