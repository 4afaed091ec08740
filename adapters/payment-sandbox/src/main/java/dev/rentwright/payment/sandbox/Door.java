package dev.rentwright.payment.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.rentwright.payment.sandbox.Behaviour.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where requests come in and answers go out, or, on demand, do not. */
final class Door implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private final SandboxConfig config;
    private final Routes routes;

    Door(SandboxConfig config, Routes routes) {
        this.config = config;
        this.routes = routes;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            give(exchange, answer(exchange));
        } catch (Error broken) {
            // The JDK's server would leave the caller waiting.
            exchange.close();
            throw broken;
        }
    }

    private void give(HttpExchange exchange, Reply reply) throws IOException {
        switch (reply.fault()) {
            case HANG -> config.scheduler().after(config.holdFor(), exchange::close);
            case DROP -> exchange.close();
            case NONE, ERROR -> send(exchange, reply);
        }
    }

    private Reply answer(HttpExchange exchange) throws IOException {
        try {
            return routes.route(Call.of(exchange));
        } catch (Refused refused) {
            return problem(refused.status(), refused.code(), String.valueOf(refused.getMessage()));
        } catch (RuntimeException unexpected) {
            LOG.error("the payment sandbox could not answer", unexpected);
            return problem(500, "provider_error", "the sandbox itself failed, see its log");
        }
    }

    private static Reply problem(int status, String code, String message) {
        return Reply.json(status, Json.write(new Wire.Failed(new Wire.Problem(code, message))), Fault.NONE);
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        try (exchange) {
            var body = reply.body().getBytes(StandardCharsets.UTF_8);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", reply.type());
            // On a connection kept open, the JDK's server sends head and body apart and each answer waits 40 ms for an
            // ACK.
            headers.set("Connection", "close");
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Content-Security-Policy", PayPage.POLICY);
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
