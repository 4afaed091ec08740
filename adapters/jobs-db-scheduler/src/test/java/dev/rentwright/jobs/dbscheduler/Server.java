package dev.rentwright.jobs.dbscheduler;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.Ports;
import dev.rentwright.Rentwright;
import dev.rentwright.host.DomainEvent;
import dev.rentwright.host.DueWork;
import dev.rentwright.host.Outbox;
import dev.rentwright.persistence.jpa.JpaPorts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** One of several servers on a database: connections, an engine and jobs of its own. It can be killed. */
final class Server implements AutoCloseable {

    final String name;
    final AtomicInteger done = new AtomicInteger();
    final AtomicBoolean killed = new AtomicBoolean();
    private final HikariDataSource pool;
    private final JpaPorts ports;
    private final Rentwright engine;

    /** @param onEvent is told of each event inside the unit of work that writes it */
    Server(String name, String database, HandClock clock, Consumer<Server> onEvent) {
        this.name = name;
        this.pool = pool(name, database);
        this.ports = JpaPorts.on(gate(pool));
        Outbox watched = event -> append(event, onEvent);
        this.engine = Rentwright.on(with(ports, watched)).clock(clock).open();
    }

    DataSource source() {
        return pool;
    }

    Rentwright engine() {
        return engine;
    }

    /** Jobs at the shortest intervals that TC-03 asks for. */
    Jobs jobs() {
        return Jobs.on(gate(pool))
                .doing(engine.dueWork().stream().map(this::counted).toList())
                .every(Duration.ofSeconds(1))
                .heartbeat(Duration.ofSeconds(1))
                .patience(Duration.ofSeconds(5))
                .server(name)
                .start();
    }

    /** Like a process that is killed: its connections break where they are, and it gets no others. */
    void kill(Database database) {
        killed.set(true);
        database.breakConnectionsOf(name);
    }

    private void append(DomainEvent event, Consumer<Server> onEvent) {
        ports.outbox().append(event);
        onEvent.accept(this);
    }

    /** Counts what has been done to its end, apart from what is done with every look. */
    private DueWork counted(DueWork work) {
        return new DueWork() {
            @Override
            public String name() {
                return work.name();
            }

            @Override
            public List<Item> due(int limit) {
                return work.due(limit).stream()
                        .map(item -> new Item(item.key(), () -> {
                            item.deed().run();
                            if (work.name().equals("booking-timers")) {
                                done.incrementAndGet();
                            }
                        }))
                        .toList();
            }
        };
    }

    private static Ports with(Ports ports, Outbox outbox) {
        return (Ports) Proxy.newProxyInstance(
                Server.class.getClassLoader(), new Class<?>[] {Ports.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("outbox") ? outbox : method.invoke(ports, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private DataSource gate(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                Server.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (killed.get() && method.getReturnType().equals(Connection.class)) {
                        throw new SQLException(name + " was killed", "08001");
                    }
                    try {
                        return method.invoke(source, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static HikariDataSource pool(String name, String database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database);
        config.addDataSourceProperty("ApplicationName", name);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        ports.close();
        pool.close();
    }
}
