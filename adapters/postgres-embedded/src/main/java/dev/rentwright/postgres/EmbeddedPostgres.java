package dev.rentwright.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How a server shall be started: on which data folder, port and settings. Immutable; each method answers with a changed
 * copy.
 *
 * <pre>{@code
 * try (RunningPostgres postgres = EmbeddedPostgres.in(Path.of("data")).port(5433).start()) {
 *     Connection connection = DriverManager.getConnection(
 *             postgres.jdbcUrl(), postgres.username(), postgres.password());
 * }
 * }</pre>
 *
 * <p>The first start initialises the folder, later ones find what was committed. If the JVM was killed, its server lives
 * on; the next start on the same folder stops it first. Whoever starts a server closes it: no shutdown hook is installed,
 * because a host wants to finish its requests before its database goes.
 */
public final class EmbeddedPostgres {
    private final Path folder;
    private final Optional<Path> binaries;
    private final int port;
    private final ServerSettings settings;
    private final String systemUser;
    private final Duration patience;

    private EmbeddedPostgres(
            Path folder,
            Optional<Path> binaries,
            int port,
            ServerSettings settings,
            String systemUser,
            Duration patience) {
        this.folder = folder;
        this.binaries = binaries;
        this.port = port;
        this.settings = settings;
        this.systemUser = systemUser;
        this.patience = patience;
    }

    /** A server on this data folder, which is created if need be; any free port, commits on disk. */
    public static EmbeddedPostgres in(Path dataFolder) {
        return new EmbeddedPostgres(
                dataFolder, Optional.empty(), 0, ServerSettings.durable(), "nobody", Duration.ofMinutes(2));
    }

    /** Starts on any free port with the settings of {@link #in}. */
    public static RunningPostgres start(Path dataFolder) {
        return in(dataFolder).start();
    }

    /** Listens on this port of 127.0.0.1; 0 takes a free one. */
    public EmbeddedPostgres port(int number) {
        if (number < 0 || number > 65_535) {
            throw new IllegalArgumentException("port: expected 0 (any free one) to 65535, got " + number);
        }
        return new EmbeddedPostgres(folder, binaries, number, settings, systemUser, patience);
    }

    /**
     * Adds settings of {@code postgresql.conf} by name; a later value replaces an earlier one.
     *
     * @throws IllegalArgumentException if a name is no name of a setting, or one that this class decides itself
     */
    public EmbeddedPostgres settings(Map<String, String> more) {
        return new EmbeddedPostgres(folder, binaries, port, settings.with(more), systemUser, patience);
    }

    /** Unpacks the programs (60 MB) below this folder, to share them between data folders; otherwise below the data folder. */
    public EmbeddedPostgres binariesIn(Path programs) {
        return new EmbeddedPostgres(folder, Optional.of(programs), port, settings, systemUser, patience);
    }

    /** If this JVM runs as root: the user of the machine that PostgreSQL runs as, {@code nobody} unless said otherwise. */
    public EmbeddedPostgres systemUser(String name) {
        return new EmbeddedPostgres(folder, binaries, port, settings, name, patience);
    }

    /** How long a start may take until connections are answered, recovery after a crash included; two minutes by default. */
    public EmbeddedPostgres patience(Duration longest) {
        return new EmbeddedPostgres(folder, binaries, port, settings, systemUser, longest);
    }

    /**
     * Starts the server and returns when it answers.
     *
     * @throws PostgresUnavailable if another living JVM holds the data folder, the port is taken, nobody can be found to
     *     run PostgreSQL as, or PostgreSQL refuses
     */
    public RunningPostgres start() {
        return start(RunAs::candidates);
    }

    RunningPostgres start(RunAs.Candidates candidates) {
        try {
            return open(candidates);
        } catch (IOException e) {
            throw new PostgresUnavailable("PostgreSQL could not be started in " + folder + ": " + e, e);
        }
    }

    private RunningPostgres open(RunAs.Candidates candidates) throws IOException {
        DataFolder data = DataFolder.open(folder);
        FolderLock lock = FolderLock.acquire(data.path());
        try {
            Binaries programs = Binaries.unpacked(Platform.current(), binaries.orElse(data.path()));
            RunAs runAs = RunAs.firstUsable(candidates.of(data.ownUid(), systemUser), data.path(), programs);
            Cluster cluster = new Cluster(data, programs, runAs);
            cluster.stopOrphan(patience);
            cluster.initialiseIfAbsent(settings);
            Postmaster postmaster = Postmaster.start(cluster, port, settings, patience);
            return new RunningPostgres(cluster, postmaster, lock);
        } catch (IOException | RuntimeException e) {
            lock.release();
            throw e;
        }
    }
}
