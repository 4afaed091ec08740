package dev.rentwright.postgres;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;

/** Connections through the driver beside this class; the DriverManager hides drivers of other class loaders. */
final class Connections {
    private Connections() {}

    static Connection open(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("sslmode", "disable"); // over the loopback address, one question less
        for (Driver driver : ServiceLoader.load(Driver.class, Connections.class.getClassLoader())) {
            Connection connection = driver.connect(url, properties);
            if (connection != null) {
                return connection;
            }
        }
        throw new SQLException("no JDBC driver for " + url + "; add org.postgresql:postgresql to the class path");
    }
}
