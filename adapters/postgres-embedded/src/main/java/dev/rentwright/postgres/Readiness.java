package dev.rentwright.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Whether the server answers to its user; on the way there the user's database is created. */
final class Readiness {
    private static final String DATABASE_IS_MISSING = "3D000";
    private static final String ALREADY_EXISTS = "42P04";

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
        try (Connection connection = connect(Cluster.USER)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            lastRefusal = String.valueOf(e.getMessage());
            if (DATABASE_IS_MISSING.equals(e.getSQLState())) {
                createDatabase();
            }
            return false;
        }
    }

    private void createDatabase() {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + Cluster.USER);
        } catch (SQLException e) {
            if (!ALREADY_EXISTS.equals(e.getSQLState())) {
                lastRefusal = String.valueOf(e.getMessage());
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return Connections.open("jdbc:postgresql://127.0.0.1:" + port + "/" + database, Cluster.USER, password);
    }
}
