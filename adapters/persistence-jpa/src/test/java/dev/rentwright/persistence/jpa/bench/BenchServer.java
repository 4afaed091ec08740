package dev.rentwright.persistence.jpa.bench;

import dev.rentwright.postgres.EmbeddedPostgres;
import dev.rentwright.postgres.RunningPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A server in a temporary folder whose commits are on disk: {@code fsync} and {@code synchronous_commit} are on. */
final class BenchServer implements AutoCloseable {

    private static final Map<String, String> SETTINGS =
            Map.of("shared_buffers", "1GB", "max_wal_size", "8GB", "max_connections", "200");

    private final Path folder;
    private RunningPostgres server;
    private int databases;

    BenchServer() {
        try {
            folder = Files.createTempDirectory(
                    "rentwright-bench-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server = start(0);
    }

    private RunningPostgres start(int port) {
        return EmbeddedPostgres.in(folder).port(port).settings(SETTINGS).start();
    }

    /** URL, with user and password in it, of a new and empty database. */
    String freshDatabase() {
        String name = "bench_" + ++databases;
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + name + "?user=" + server.username() + "&password="
                + server.password();
    }

    /** What its processes have used of the machine's cores, of those that still run. */
    Duration cpu() {
        return ProcessHandle.of(pid()).stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.children()))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private long pid() {
        try {
            return Long.parseLong(Files.readAllLines(folder.resolve("cluster/postmaster.pid"))
                    .get(0)
                    .trim());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stops it as a power cut would, nothing flushed and nobody asked, and starts it again. */
    void crash() {
        try {
            String pid = Files.readAllLines(folder.resolve("cluster/postmaster.pid"))
                    .get(0)
                    .trim();
            new ProcessBuilder("kill", "-QUIT", pid).inheritIO().start().waitFor();
            ProcessHandle.of(Long.parseLong(pid))
                    .ifPresent(killed -> killed.onExit().join());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        int port = server.port();
        server.close();
        server = start(port);
    }

    @Override
    public void close() {
        server.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
