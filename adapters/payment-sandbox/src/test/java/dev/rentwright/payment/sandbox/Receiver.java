package dev.rentwright.payment.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shop's webhook address: writes down what comes, and answers 200 or what it was told to. */
final class Receiver implements AutoCloseable {
    private final HttpServer http;
    private final List<Message> messages = new ArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();

    Receiver() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        http.createContext("/", this::receive);
        http.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/webhooks/sandbox");
    }

    synchronized void answerNextWith(Integer... status) {
        answers.addAll(List.of(status));
    }

    synchronized List<Message> await(int count) {
        Waiting.until(this, () -> messages.size() >= count);
        return List.copyOf(messages);
    }

    List<String> awaitTypes(int count) {
        return await(count).stream().map(Message::type).toList();
    }

    synchronized int count() {
        return messages.size();
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var signature = exchange.getRequestHeaders().getFirst(WebhookSignature.HEADER);
            synchronized (this) {
                messages.add(new Message(String.valueOf(signature), new String(body, StandardCharsets.UTF_8)));
                var status = answers.isEmpty() ? Integer.valueOf(200) : answers.removeFirst();
                exchange.sendResponseHeaders(status, -1);
                notifyAll();
            }
        }
    }

    record Message(String signature, String body) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String type() {
            return json().path("type").stringValue();
        }

        String id() {
            return json().path("id").stringValue();
        }
    }
}
