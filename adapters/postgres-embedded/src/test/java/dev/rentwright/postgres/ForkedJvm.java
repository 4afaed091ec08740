package dev.rentwright.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@link PatientHost} in a process of its own. */
record ForkedJvm(Process process, Path folder, Path log) implements AutoCloseable {
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    static ForkedJvm start(List<String> prefix, String classPath, Path folder, Path log, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", classPath));
        command.add(PatientHost.class.getName());
        command.add(folder.toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ForkedJvm(process, folder, log);
    }

    void awaitReady() throws IOException {
        Path ready = folder.resolve("ready");
        Await.until(() -> Files.exists(ready) || !process.isAlive(), LONG_ENOUGH);
        if (!Files.exists(ready)) {
            throw new AssertionError("the forked JVM did not get ready:\n" + Files.readString(log));
        }
    }

    void kill() {
        process.destroyForcibly();
        if (!Await.until(() -> !process.isAlive(), LONG_ENOUGH)) {
            throw new AssertionError("the forked JVM survived SIGKILL");
        }
    }

    @Override
    public void close() {
        kill();
    }
}
