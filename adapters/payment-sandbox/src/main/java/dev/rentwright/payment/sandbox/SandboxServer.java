package dev.rentwright.payment.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The payment sandbox, running: an HTTP server on the loopback interface only. Thread-safe; ends when closed, and with
 * the process.
 *
 * <pre>{@code
 * try (var sandbox = SandboxServer.start(SandboxConfig.with("sk_test_1", "whsec_test").build())) {
 *     sandbox.deliverWebhooksTo(URI.create("http://127.0.0.1:8080/webhooks/sandbox"));
 *     ...
 * }
 * }</pre>
 */
public final class SandboxServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final HttpServer http;
    private final ExecutorService threads;
    private final Courier courier;
    private final Journal journal;

    private SandboxServer(HttpServer http, ExecutorService threads, Courier courier, Journal journal) {
        this.http = http;
        this.threads = threads;
        this.courier = courier;
        this.journal = journal;
    }

    /**
     * Reads the journal, if there is one, and opens the door.
     *
     * @throws UncheckedIOException if the port is taken or the journal's folder cannot be used
     * @throws IllegalStateException if another process uses the journal, or a whole line of it cannot be read
     */
    public static SandboxServer start(SandboxConfig config) {
        var book = new Book();
        var journal = Journal.open(config.journalFolder(), book::apply);
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), config.port()), 0);
            return open(config, book, journal, http);
        } catch (IOException failed) {
            journal.close();
            throw new UncheckedIOException("port " + config.port() + ": cannot be listened on", failed);
        }
    }

    /** Where it listens: {@code http://127.0.0.1:port}, without a slash at the end. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /**
     * Sends webhooks there from now on, beginning with those that waited for an address.
     *
     * @throws IllegalArgumentException if the URL is not on this machine (TC-02)
     */
    public void deliverWebhooksTo(URI url) {
        courier.deliverTo(new LoopbackUrl(url));
    }

    /** Breaks open connections off and stops; what the journal holds is there at the next start. */
    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
        courier.close();
        journal.close();
    }

    private static SandboxServer open(SandboxConfig config, Book book, Journal journal, HttpServer http) {
        var desk = new Desk(book, journal, config);
        var courier = desk.courier();
        var threads = Executors.newCachedThreadPool(Threads.named("sandbox-http"));
        desk.open();
        http.createContext("/", new Door(config, new Routes(config, desk)));
        http.setExecutor(threads);
        http.start();
        return new SandboxServer(http, threads, courier, journal);
    }
}
