package dev.rentwright.jobs.dbscheduler;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Three servers on one database. */
final class Servers implements AutoCloseable {

    private final List<Server> servers;

    Servers(Database database, HandClock clock, Consumer<Server> onEvent) {
        this.servers = Stream.of("server-1", "server-2", "server-3")
                .map(name -> new Server(name, database.url, clock, onEvent))
                .toList();
    }

    Server first() {
        return servers.get(0);
    }

    Stream<Server> all() {
        return servers.stream();
    }

    /** All of them work until something is reached. */
    void work(BooleanSupplier reached) {
        List<Jobs> jobs = servers.stream().map(Server::jobs).toList();
        try {
            SeveralServersTest.waitUntil(reached);
        } finally {
            jobs.forEach(Jobs::close);
        }
    }

    @Override
    public void close() {
        servers.forEach(Server::close);
    }
}
