package dev.rentwright.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunAsTest {
    /** What a container without user namespaces says. */
    private static final RunAs DENIED = new RunAs(
            "unshare",
            List.of("/bin/sh", "-c", "echo unshare failed: Operation not permitted; exit 1", "unshare"),
            0,
            0);

    private static final RunAs MISSING = new RunAs("setpriv", List.of("/nowhere/setpriv"), 65534, 65534);

    @TempDir
    Path temporary;

    private Path data;
    private Binaries programs;
    private List<RunAs> real;
    private boolean root;

    @BeforeEach
    void look_who_we_are() throws IOException {
        Workshop.open(temporary);
        DataFolder folder = DataFolder.open(temporary.resolve("data"));
        data = folder.path();
        root = folder.ownUid() == 0;
        real = RunAs.candidates(folder.ownUid(), "nobody");
        programs = Binaries.unpacked(Platform.current(), Workshop.programs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"setpriv", "runuser", "su", "unshare"})
    void each_way_of_leaving_root_starts_a_server_that_keeps_its_data(String tool) throws Exception {
        RunAs way = theOnly(tool);

        try (RunningPostgres first = start(List.of(way))) {
            Sql.run(first, "create table kept (word text)");
            assertEquals(tool, first.runBy());
            assertEquals(way.owner(), DataFolder.uidOf(data.resolve("cluster")));
        }
        // The next start chooses anew, and takes the files over if it chose another way.
        try (RunningPostgres second = start(real)) {
            assertEquals("0", Sql.ask(second, "select count(*) from kept"));
        }
    }

    @Test
    void a_way_that_is_denied_or_missing_is_passed_over() throws IOException {
        List<RunAs> hard = new ArrayList<>(List.of(DENIED, MISSING));
        hard.addAll(real);

        RunAs chosen = RunAs.firstUsable(hard, data, programs);

        assertEquals(real.get(0), chosen);
        assertNotEquals("/nowhere/setpriv", chosen.prefix().stream().findFirst().orElse(""));
    }

    @Test
    void when_every_way_is_barred_the_refusal_names_each_and_its_reason() {
        Refused.saying("by unshare: unshare failed: Operation not permitted", () -> choose(DENIED, MISSING));
        Refused.saying("by setpriv: Cannot run program \"/nowhere/setpriv\"", () -> choose(DENIED, MISSING));
        Refused.saying("start the JVM as an ordinary user", () -> choose(DENIED, MISSING));
    }

    @Test
    void a_way_that_stays_root_is_none() {
        assumeTrue(root, "only root can stay root");

        Refused.saying("it stays root", () -> choose(new RunAs("env", List.of("/usr/bin/env"), 0, 0)));
    }

    @Test
    void a_folder_that_the_other_user_cannot_pass_into_is_refused_with_what_would_help() throws IOException {
        RunAs setpriv = theOnly("setpriv");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx------"));

        Refused.saying("chmod o+x", () -> choose(setpriv));
    }

    @Test
    void a_folder_closed_to_others_such_as_one_below_the_home_of_root_is_reached_where_namespaces_are_granted()
            throws Exception {
        RunAs unshare = theOnly("unshare");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx------"));

        try (RunningPostgres server = start(real)) {
            assertEquals("unshare", server.runBy());
            assertEquals(unshare.owner(), DataFolder.uidOf(data.resolve("cluster")));
            assertEquals("1", Sql.ask(server, "select 1"));
        }
    }

    @Test
    void a_system_user_that_the_machine_does_not_know_is_named() {
        Refused.saying(
                "systemUser: expected a user listed in /etc/passwd, got 'nemo'", () -> RunAs.candidates(0, "nemo"));
    }

    private RunAs choose(RunAs... candidates) throws IOException {
        return RunAs.firstUsable(List.of(candidates), data, programs);
    }

    private RunningPostgres start(List<RunAs> candidates) throws IOException {
        return EmbeddedPostgres.in(data).binariesIn(Workshop.programs()).start((uid, user) -> candidates);
    }

    private RunAs theOnly(String tool) {
        assumeTrue(root, "this JVM is an ordinary user's and has no root to leave");
        RunAs way = real.stream()
                .filter(candidate -> candidate.tool().equals(tool))
                .findFirst()
                .orElseThrow(() -> new AssertionError(tool + " is not among " + real));
        assumeTrue(works(way), tool + " is missing or denied on this machine");
        return way;
    }

    private boolean works(RunAs way) {
        try {
            choose(way);
            return true;
        } catch (PostgresUnavailable | IOException e) {
            return false;
        }
    }
}
