package dev.rentwright.http.booking;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.view.BookingView;
import dev.rentwright.http.HttpSettings;
import dev.rentwright.http.RentwrightHttp;
import dev.rentwright.http.json.Json;
import dev.rentwright.identity.Actor;
import dev.rentwright.persistence.memory.MemoryPorts;
import dev.rentwright.testkit.fixture.Shop;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * The servers that are compared, in one process, each on a port of its own: all answer with one booking, made into its
 * resource and written as JSON for every request.
 */
final class HttpBenchServer {

    /** Requests at once; the store has no connections that would have to be shared. */
    private static final int AT_ONCE = 1024;

    /** For more connections at once than Jetty lets wait by itself. */
    private static final int IN_LINE = 1024;

    private HttpBenchServer() {}

    /** Prints {@code name port path} for each and serves until its input ends. */
    @SuppressWarnings("SystemOut") // its parent reads it
    public static void main(String... arguments) throws Exception {
        Rentwright rentwright = Rentwright.on(new MemoryPorts()).open();
        Booking booking = Shop.openIn(rentwright.ports()).booking();
        BookingView view = view(rentwright, booking);
        String path = "/api/v1/bookings/" + booking.id();
        RentwrightHttp library = RentwrightHttp.on(rentwright, HttpSettings.DEFAULTS.handlingAtOnce(AT_ONCE))
                .start();
        byte[] fixed = body(view);
        System.out.println("fixedBytes " + jetty(() -> fixed) + " " + path);
        System.out.println("limit " + jetty(() -> body(view)) + " " + path);
        System.out.println("limitReadingToo " + jetty(() -> body(view(rentwright, booking))) + " " + path);
        System.out.println("javalinJson " + javalin(view) + " " + path);
        System.out.println("library " + library.port() + " " + path);
        System.out.println("ready " + fixed.length + " bytes");
        while (System.in.read() >= 0) {
            // Nothing is ever said.
        }
        System.exit(0);
    }

    private static BookingView view(Rentwright rentwright, Booking booking) {
        return rentwright
                .bookings()
                .viewBooking()
                .view(Actor.staff("desk"), booking.id())
                .orElseThrow();
    }

    private static byte[] body(BookingView view) {
        return Json.write(BookingResource.of(view, Optional.empty(), Locale.ENGLISH));
    }

    private static int jetty(Supplier<byte[]> body) throws Exception {
        Server server = new Server();
        HttpConfiguration http = new HttpConfiguration();
        http.setSendDateHeader(false);
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setAcceptQueueSize(IN_LINE);
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract.NonBlocking() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                byte[] bytes = body.get();
                response.setStatus(200);
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
                response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
                response.write(true, ByteBuffer.wrap(bytes), callback);
                return true;
            }
        });
        server.start();
        return connector.getLocalPort();
    }

    /** As its documentation begins, with our mapper. */
    private static int javalin(BookingView view) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.compressionStrategy = CompressionStrategy.NONE;
            config.jetty.addConnector((server, http) -> {
                ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
                connector.setHost("127.0.0.1");
                connector.setAcceptQueueSize(IN_LINE);
                return connector;
            });
            config.routes.addHttpHandler(
                    io.javalin.http.HandlerType.GET,
                    "/api/v1/bookings/{id}",
                    context -> context.contentType("application/json").result(body(view)));
        });
        javalin.start();
        return javalin.port();
    }
}
