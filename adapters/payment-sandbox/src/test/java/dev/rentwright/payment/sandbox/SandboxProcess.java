package dev.rentwright.payment.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A sandbox in a process of its own, to be killed without warning; stopped by its own handle. */
final class SandboxProcess implements AutoCloseable {
    private final Process process;
    private final URI baseUrl;

    private SandboxProcess(Process process, URI baseUrl) {
        this.process = process;
        this.baseUrl = baseUrl;
    }

    static SandboxProcess start(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
        var command = List.of(
                java,
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path", ""),
                SandboxProcess.class.getName(),
                folder.toString());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // Its first and only line; the reader is left open, as the process ends with it.
        var line = new BufferedReader(process.inputReader()).readLine();
        if (line == null) {
            process.destroyForcibly();
            throw new IllegalStateException("the sandbox process did not say where it listens");
        }
        return new SandboxProcess(process, URI.create(line));
    }

    /** In the process: listens, says where, and goes on until it is killed or its parent is gone. */
    public static void main(String... arguments) throws IOException {
        var config = SandboxConfig.with(Shop.API_KEY, Shop.SECRET)
                .journalFolder(Path.of(arguments[0]))
                .build();
        try (var server = SandboxServer.start(config)) {
            System.out.println(server.baseUrl());
            while (System.in.read() >= 0) {
                // nothing is ever sent; the end of the stream is the parent's end
            }
        }
    }

    URI baseUrl() {
        return baseUrl;
    }

    /** As {@code kill -9} does: no shutdown hook, no flush. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the sandbox process survived being killed");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
