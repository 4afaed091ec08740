package dev.rentwright.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the programs of the machine and of PostgreSQL. */
final class Commands {
    private static final List<String> STANDARD_FOLDERS = List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin");

    private Commands() {}

    /** What a finished program answered. */
    record Answer(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }

    /**
     * A program that sees neither the JVM's input nor its environment: a host's secrets are none of the server's business,
     * and variables such as PGDATA or LANG would change what it does.
     */
    static ProcessBuilder prepare(List<String> command, Path folder) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        builder.environment().clear();
        builder.environment().put("PATH", String.join(File.pathSeparator, STANDARD_FOLDERS));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** Runs to the end; its output goes through a file, because a pipe can be kept open by a grandchild. */
    static Answer run(List<String> command, Path folder, Duration patience) throws IOException {
        Path output = Files.createTempFile(folder, "output-", ".txt");
        try {
            Process process =
                    prepare(command, folder).redirectOutput(output.toFile()).start();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.get(0) + " did not finish within " + patience);
            }
            String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
            return new Answer(process.exitValue(), text.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.get(0), e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** The program's full path if it is found, otherwise its name; also in sbin, which is on root's path only at times. */
    static String locate(String program) {
        return Stream.concat(
                        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)),
                        STANDARD_FOLDERS.stream())
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(program);
    }
}
