package dev.rentwright.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Whether the server answers to its user; on the way there the user's database is created. */
final class Readiness {
    private final PidFile pidFile;
    private final int port;
    private final String password;
    private String lastRefusal = "it never said that it was ready";

    Readiness(PidFile pidFile, int port, String password) {
        this.pidFile = pidFile;
        this.port = port;
        this.password = password;
    }

    /**
     * False if the process ended or the time was up before. The server is asked only after it said that it is ready:
     * until then the port may be that of a stranger, who may take the question and never answer.
     */
    boolean await(Process process, Duration patience) {
        boolean[] answered = {false};
        Await.until(
                () -> {
                    answered[0] = process.isAlive() && pidFile.saysReady() && answers();
                    return answered[0] || !process.isAlive();
                },
                patience);
        return answered[0];
    }

    String lastRefusal() {
        return lastRefusal;
    }

    private boolean answers() {
        try (Connection connection =
                        Connections.open("jdbc:postgresql://127.0.0.1:" + port + "/postgres", Cluster.USER, password);
                Statement statement = connection.createStatement()) {
            if (!hasDatabase(statement)) {
                statement.execute("create database " + Cluster.USER);
            }
            return true;
        } catch (SQLException e) {
            lastRefusal = String.valueOf(e.getMessage());
            return false;
        }
    }

    private static boolean hasDatabase(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select 1 from pg_database where datname = '" + Cluster.USER + "'")) {
            return row.next();
        }
    }
}
