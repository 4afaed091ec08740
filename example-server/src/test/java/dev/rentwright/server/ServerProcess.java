package dev.rentwright.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server in a process of its own, so that it can be killed. */
final class ServerProcess implements AutoCloseable {

    private static final String READY = "rentwright ready ";

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Starts it on a data folder, and waits until it says that it is ready. */
    static ServerProcess serving(Path data, Map<String, String> environment) {
        ServerProcess server = started(data, environment, "serve");
        server.url();
        return server;
    }

    /** Starts any command. */
    static ServerProcess started(Path data, Map<String, String> environment, String... arguments) {
        return running(Main.class, List.of(), data, environment, arguments);
    }

    /** Starts another main class of this class path, which says that it is ready in the same words, and waits for them. */
    static ServerProcess serving(Class<?> main, List<String> options, Path data, Map<String, String> environment) {
        ServerProcess server = running(main, options, data, environment);
        server.url();
        return server;
    }

    private static ServerProcess running(
            Class<?> main, List<String> options, Path data, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // It lives for seconds: the second compiler would take its time and give nothing back.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("RENTWRIGHT_") || name.equals("DATABASE_URL"));
        builder.environment().put("RENTWRIGHT_DATA", data.toString());
        builder.environment().put("RENTWRIGHT_PORT", "0");
        builder.environment().putAll(environment);
        try {
            ServerProcess server = new ServerProcess(builder.start());
            Thread reader = new Thread(server::read, "server-output");
            reader.setDaemon(true);
            reader.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where it serves. */
    URI url() {
        try {
            return ready.get(120, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (java.util.concurrent.ExecutionException | TimeoutException failed) {
            kill();
            throw new IllegalStateException("not ready; it said:\n" + output(), failed);
        }
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Ends it as SIGTERM does, and tells how it ended. */
    int terminate() {
        process.destroy();
        return exitCode();
    }

    /** Waits for its end, and tells how it ended. */
    int exitCode() {
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("did not end; it said:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What it has said so far. */
    synchronized String output() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said(line);
            }
        } catch (IOException ended) {
            said("(output ended: " + ended.getMessage() + ")");
        }
        ready.completeExceptionally(new IllegalStateException("ended before it was ready"));
    }

    private synchronized void said(String line) {
        lines.add(line);
        if (line.startsWith(READY)) {
            ready.complete(URI.create(line.substring(READY.length()).strip()));
        }
    }
}
