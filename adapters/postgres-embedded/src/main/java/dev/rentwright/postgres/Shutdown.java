package dev.rentwright.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Stops a server by signal to its postmaster: one way for our own child and for an orphan, whoever they run as. Java can
 * send SIGTERM only, which PostgreSQL takes as "wait until every client has left".
 */
final class Shutdown {
    private static final Duration SIGNAL = Duration.ofSeconds(20);

    private Shutdown() {}

    /** Ends open transactions and flushes everything; if that takes too long, stops at once and leaves recovery to the log. */
    static void fast(PidFile pidFile, long pid, Duration patience, DataFolder data) throws IOException {
        if (stopped("INT", pidFile, pid, patience, data) || stopped("QUIT", pidFile, pid, patience, data)) {
            return;
        }
        throw new PostgresUnavailable("The PostgreSQL server with process id " + pid + " on " + data.cluster()
                + " did not stop within " + patience + ". Its last words:\n" + data.logTail(0));
    }

    private static boolean stopped(String signal, PidFile pidFile, long pid, Duration patience, DataFolder data)
            throws IOException {
        // The shell's own kill: the program of that name is missing in small images.
        List<String> kill = List.of("/bin/sh", "-c", "kill -s \"$1\" \"$2\"", "sh", signal, Long.toString(pid));
        if (pidFile.isServer(pid)) {
            Commands.run(kill, data.path(), SIGNAL);
        }
        return Await.until(() -> !pidFile.isServer(pid), patience);
    }
}
