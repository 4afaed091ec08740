package dev.rentwright.persistence.jpa;

import dev.rentwright.persistence.jpa.column.ReferredFirst;
import dev.rentwright.persistence.jpa.column.UntypedNulls;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.server.Server;

/** Opens the persistence unit {@code rentwright}; what does not depend on the host stands in {@code persistence.xml}. */
final class PersistenceUnit {

    private static final AtomicLong OPENED = new AtomicLong();

    private PersistenceUnit() {}

    /** Asks EclipseLink by name: a host may have another provider of Jakarta Persistence. */
    static EntityManagerFactory on(DataSource dataSource) {
        Map<String, Object> settings = Map.of(
                PersistenceUnitProperties.NON_JTA_DATASOURCE,
                dataSource,
                PersistenceUnitProperties.CLASSLOADER,
                PersistenceUnit.class.getClassLoader(),
                // Units of one name would share one session, and with it the first unit's database.
                PersistenceUnitProperties.SESSION_NAME,
                "rentwright-" + OPENED.incrementAndGet(),
                PersistenceUnitProperties.TARGET_DATABASE,
                UntypedNulls.class.getName(),
                PersistenceUnitProperties.SESSION_CUSTOMIZER,
                ReferredFirst.class.getName(),
                // What keeps it from opening is thrown, and need not be logged as well.
                PersistenceUnitProperties.LOGGING_LEVEL,
                SessionLog.OFF_LABEL);
        EntityManagerFactory factory = new PersistenceProvider().createEntityManagerFactory("rentwright", settings);
        if (factory == null) {
            throw new IllegalStateException(
                    "expected META-INF/persistence.xml with the unit rentwright on the class path");
        }
        Server session = JpaHelper.getServerSession(factory);
        session.setLogLevel(SessionLog.SEVERE);
        DatabaseLogin login = session.getLogin();
        // The pool knows better than a second attempt, and whoever waits for an answer gets one sooner.
        login.setConnectionHealthValidatedOnError(false);
        login.setQueryRetryAttemptCount(0);
        return factory;
    }
}
