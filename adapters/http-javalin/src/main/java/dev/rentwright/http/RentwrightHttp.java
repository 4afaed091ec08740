package dev.rentwright.http;

import dev.rentwright.Rentwright;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Exchange;
import dev.rentwright.http.exchange.Unreadable;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The REST API of an engine, served by Javalin on Jetty. Starts once and stops once; stopping waits for the requests that
 * are running.
 *
 * <pre>{@code
 * RentwrightHttp http = RentwrightHttp.on(rentwright, HttpSettings.DEFAULTS).start();
 * System.out.println("http://127.0.0.1:" + http.port() + "/api");
 * }</pre>
 */
public final class RentwrightHttp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RentwrightHttp.class);

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private static final int HEADER_BYTES = 16 * 1024;

    /** Well beyond the turn that a request waits for and the work it does then, or its answer would be cut off. */
    private static final int IDLE_MILLIS = 30_000;

    /** Who is served at the end is waited for otherwise; a connection that is kept for another request holds nobody up. */
    private static final int IDLE_MILLIS_AT_THE_END = 100;

    /**
     * Connections that wait to be accepted. A client that finds the line full is not told, and tries again a second later,
     * then three, then seven; the JDK's own line is of 50. The operating system may have a shorter one.
     */
    private static final int CONNECTIONS_IN_LINE = 1024;

    private final HttpSettings settings;
    private final List<Endpoint> endpoints;
    private final Javalin javalin;

    private RentwrightHttp(Rentwright rentwright, HttpSettings settings) {
        this.settings = settings;
        this.endpoints = Api.endpoints(rentwright, settings);
        Exchange exchange = new Exchange(rentwright, settings.version(), settings.atOnce());
        this.javalin = Javalin.create(config -> configure(config, exchange));
    }

    /** The API of an engine, not yet started. */
    public static RentwrightHttp on(Rentwright rentwright, HttpSettings settings) {
        return new RentwrightHttp(rentwright, settings);
    }

    /** Begins to listen. */
    public RentwrightHttp start() {
        javalin.start();
        return this;
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Takes no more requests, waits for those that are running as long as the settings say, and ends. */
    public void stop() {
        try {
            javalin.stop();
        } catch (RuntimeException impatient) {
            // By then the server has ended all the same; a connection that would not is no reason to fail the host.
            LOG.warn("stopped before every connection had ended: {}", impatient.toString());
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** The operations, for the test that compares them with the document. */
    List<Endpoint> endpoints() {
        return endpoints;
    }

    private void configure(JavalinConfig config, Exchange exchange) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = Exchange.MOST_BYTES;
        config.concurrency.useVirtualThreads = Runtime.version().feature() >= 21;
        config.jetty.addConnector(this::connector);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(HEADER_BYTES);
            http.setIdleTimeout(IDLE_MILLIS);
            http.setSendServerVersion(false);
        });
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(settings.stopWithin().toMillis());
            server.setErrorHandler(new Unreadable());
        });
        Map<String, Supplier<Answer>> pages = new LinkedHashMap<>(Pages.of(settings, endpoints));
        // Javalin tries one after the other: what lies among the operations first, then these, then all that is asked
        // for rarely.
        for (String prefix : Endpoint.PREFIXES) {
            List<String> among = pages.keySet().stream()
                    .filter(path -> path.startsWith(prefix + "/"))
                    .toList();
            among.forEach(path -> page(config, exchange, path, Objects.requireNonNull(pages.remove(path))));
        }
        operations(config, exchange, new Routes(endpoints));
        pages.forEach((path, page) -> page(config, exchange, path, page));
        config.routes.exception(HttpResponseException.class, (error, context) -> exchange.fail(context, error));
        config.routes.exception(Exception.class, (error, context) -> exchange.fail(context, error));
    }

    private Connector connector(Server server, HttpConfiguration http) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setAcceptQueueSize(CONNECTIONS_IN_LINE);
        connector.setShutdownIdleTimeout(IDLE_MILLIS_AT_THE_END);
        return connector;
    }

    private static void operations(JavalinConfig config, Exchange exchange, Routes routes) {
        for (String prefix : Endpoint.PREFIXES) {
            for (String method : METHODS) {
                config.routes.addHttpHandler(HandlerType.findOrCreate(method), prefix + "/*", context -> {
                    Routes.Found found = routes.find(method, context.path());
                    exchange.handle(context, found.endpoint(), found.prefix(), found.variables());
                });
            }
        }
    }

    private static void page(JavalinConfig config, Exchange exchange, String path, Supplier<Answer> page) {
        for (HandlerType method : List.of(HandlerType.GET, HandlerType.HEAD)) {
            config.routes.addHttpHandler(method, path, context -> exchange.write(context, page.get()));
        }
    }
}
