package dev.rentwright.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A started server: its process and the port it answers on. */
record Postmaster(Process process, int port) {
    private static final int ATTEMPTS = 5;

    /** Starts and waits for an answer. Someone may take the free port before PostgreSQL does; then another one is tried. */
    static Postmaster start(Cluster cluster, int wantedPort, ServerSettings settings, Duration patience)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = wantedPort == 0 ? freePort() : wantedPort;
            long logged = cluster.data().logLength();
            Process process = launch(cluster, settings.arguments(port));
            Readiness readiness =
                    new Readiness(cluster.pidFile(), port, cluster.data().password());
            if (readiness.await(process, patience)) {
                return new Postmaster(process, port);
            }
            String log = cluster.data().logTail(logged);
            if (process.isAlive()) {
                giveUp(cluster, process, patience);
                throw new PostgresUnavailable("PostgreSQL on " + cluster.path() + " did not answer within " + patience
                        + " (" + readiness.lastRefusal() + "); patience(Duration) sets a longer time. It said:\n"
                        + log);
            }
            boolean portTaken = log.contains("Address already in use");
            if (portTaken && wantedPort != 0) {
                throw new PostgresUnavailable("port: " + wantedPort
                        + " is taken by another program on 127.0.0.1. Choose another one, or 0 for any free one.");
            }
            // The second case: an orphan was still so young that it had not written its process id yet.
            boolean worthAnotherTry = portTaken || log.contains("lock file \"postmaster.pid\" already exists");
            if (!worthAnotherTry || attempt == ATTEMPTS) {
                throw new PostgresUnavailable("PostgreSQL on " + cluster.path() + " ended with status "
                        + process.exitValue() + " before it answered. It said:\n" + log);
            }
            cluster.stopOrphan(patience);
        }
    }

    private static Process launch(Cluster cluster, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>();
        String ownSession = Commands.locate("setsid");
        if (ownSession.startsWith("/")) {
            // Otherwise Ctrl-C in a terminal reaches the database as well, before its users have finished.
            command.add(ownSession);
        }
        List<String> arguments = new ArrayList<>(List.of("-D", cluster.path().toString()));
        arguments.addAll(settings);
        command.addAll(cluster.runAs().command(cluster.programs().program("postgres"), arguments));
        return Commands.prepare(command, cluster.data().path())
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(cluster.data().log().toFile()))
                .start();
    }

    private static void giveUp(Cluster cluster, Process process, Duration patience) throws IOException {
        cluster.stopOrphan(patience);
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }
}
