package dev.rentwright.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * A server that answers, until it is closed. Safe for use by several threads. It listens on 127.0.0.1 only; whoever knows
 * the password, drawn at random and kept in the data folder, is its superuser.
 */
public final class RunningPostgres implements AutoCloseable {
    private static final Duration STOP = Duration.ofSeconds(60);

    private final Cluster cluster;
    private final Postmaster postmaster;
    private final FolderLock lock;
    private boolean closed;

    RunningPostgres(Cluster cluster, Postmaster postmaster, FolderLock lock) {
        this.cluster = cluster;
        this.postmaster = postmaster;
        this.lock = lock;
    }

    /** Of the database {@code rentwright}; without user and password, so that it may be logged. */
    public String jdbcUrl() {
        return jdbcUrl(Cluster.USER);
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** On 127.0.0.1. */
    public int port() {
        return postmaster.port();
    }

    /** {@code rentwright}, the owner of everything. */
    public String username() {
        return Cluster.USER;
    }

    /** As kept in the file {@code password} of the data folder, which only its owner can read. */
    public String password() {
        try {
            return cluster.data().password();
        } catch (IOException e) {
            throw new PostgresUnavailable(
                    "The password in " + cluster.data().passwordFile() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The last lines of the server's log, at most 8 KiB; also after it was closed. */
    public String logTail() {
        return cluster.data().logTail(0);
    }

    /** The way the server's user was taken on, for a start-up log: {@code setpriv}, say, or {@code this user}. */
    String runBy() {
        return cluster.runAs().tool();
    }

    /**
     * Ends open transactions, flushes what was committed, waits for the server's end and frees the data folder. Closing
     * twice does nothing.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        // An interrupted thread closes as well: half a shutdown would help nobody.
        boolean interrupted = Thread.interrupted();
        try {
            OptionalLong pid = cluster.pidFile().serverPid();
            if (pid.isPresent()) {
                Shutdown.fast(cluster.pidFile(), pid.getAsLong(), STOP, cluster.data());
            }
            awaitEnd(postmaster.process());
        } catch (IOException e) {
            throw new PostgresUnavailable("PostgreSQL on " + cluster.path() + " could not be stopped: " + e, e);
        } finally {
            lock.release();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Also of {@code su} or {@code runuser}, which stay around as the server's parent. */
    private static void awaitEnd(Process process) {
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
