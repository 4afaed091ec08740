package dev.rentwright.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * For tests: one server per JVM, started on first use in a temporary folder, without waiting for disks, and removed when
 * the JVM ends. Every test takes a database of its own from it, some 30 ms each.
 *
 * <pre>{@code
 * PGSimpleDataSource dataSource = new PGSimpleDataSource();
 * dataSource.setUrl(ThrowawayPostgres.freshDatabase());
 * }</pre>
 *
 * <p>The unpacked programs stay in the temporary folder of the machine for the next build. What a killed JVM left behind
 * is swept up by the next one.
 */
public final class ThrowawayPostgres {
    private static final String PREFIX = "throwaway-";

    /** Long enough for a JVM that has made its folder to have locked it too. */
    private static final Duration YOUNG = Duration.ofMinutes(2);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private ThrowawayPostgres() {}

    /** JDBC URL, with user and password in it, of a new and empty database. */
    public static String freshDatabase() {
        return created("");
    }

    /**
     * The same, of a new database that holds what another of these holds: what takes long to build is built once. Nobody may be
     * connected with that one.
     */
    public static String copyOf(String url) {
        String path = URI.create(url.substring("jdbc:".length())).getPath();
        return created(" template " + path.substring(1));
    }

    private static String created(String like) {
        RunningPostgres server = Shared.SERVER;
        String name = "fresh_" + COUNT.incrementAndGet();
        try (Connection connection =
                        Connections.open(server.jdbcUrl("postgres"), server.username(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + like);
        } catch (SQLException e) {
            throw new PostgresUnavailable("Database " + name + " could not be created: " + e.getMessage(), e);
        }
        return url(server, name);
    }

    private static String url(RunningPostgres server, String database) {
        return server.jdbcUrl(database) + "?user=" + server.username() + "&password=" + server.password();
    }

    /** Started by the class loader, on the first use and once. */
    private static final class Shared {
        static final RunningPostgres SERVER = start();
    }

    private static RunningPostgres start() {
        try {
            Path workshop = workshop();
            sweep(workshop, FileTime.from(Instant.now().minus(YOUNG)));
            Path folder = Files.createTempDirectory(
                    workshop,
                    PREFIX,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            RunningPostgres server = EmbeddedPostgres.in(folder)
                    .binariesIn(workshop)
                    .settings(Map.of(
                            "fsync", "off",
                            "synchronous_commit", "off",
                            "full_page_writes", "off",
                            "max_connections", "200"))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(server, folder), "throwaway-postgres"));
            return server;
        } catch (IOException e) {
            throw new PostgresUnavailable("No temporary folder for a PostgreSQL server: " + e, e);
        }
    }

    private static void discard(RunningPostgres server, Path folder) {
        server.close();
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One per user of the machine; programs lie in it, so nobody else may own it or write to it. */
    static Path workshop() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        int ownUid = DataFolder.uidOfWriter(temporary);
        Path workshop = temporary.resolve("rentwright-postgres-" + ownUid);
        Files.createDirectories(workshop);
        if (DataFolder.uidOf(workshop) != ownUid) {
            throw new PostgresUnavailable("The folder " + workshop + " was expected to belong to uid " + ownUid
                    + ". Remove it, or name another temporary folder with -Djava.io.tmpdir.");
        }
        Files.setPosixFilePermissions(workshop, PosixFilePermissions.fromString("rwxr-xr-x"));
        return workshop.toRealPath();
    }

    /** Removes the folders, and stops the servers, of JVMs that were killed: those that nobody holds a lock on. */
    static void sweep(Path workshop, FileTime young) throws IOException {
        try (var folders = Files.newDirectoryStream(workshop, PREFIX + "*")) {
            for (Path folder : folders) {
                try {
                    if (Files.getLastModifiedTime(folder).compareTo(young) < 0) {
                        sweepOne(folder);
                    }
                } catch (NoSuchFileException e) {
                    // Another JVM sweeps at the same time.
                }
            }
        }
    }

    private static void sweepOne(Path folder) throws IOException {
        Optional<FolderLock> lock = FolderLock.attempt(folder);
        if (lock.isEmpty()) {
            return;
        }
        try {
            Cluster.stopServerOf(DataFolder.open(folder), Duration.ofSeconds(20));
            FileTree.delete(folder);
        } finally {
            lock.get().release();
        }
    }
}
