package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.host.StoreUnavailable;
import dev.rentwright.identity.Permission;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServerTest {

    @Test
    void it_tells_that_it_lives_and_whether_it_is_ready() {
        AtomicBoolean ready = new AtomicBoolean(true);
        try (ApiFixture api = new ApiFixture(
                builder -> builder, settings -> settings.readyWhen(ready::get).version("9.9"))) {
            assertEquals("up", api.get("/health/live").at("/status"));
            assertEquals(200, api.get("/health/ready").status());
            assertEquals("Rentwright/9.9", api.get("/health/live").header("Server"));

            ready.set(false);

            Reply notReady = api.get("/health/ready");
            assertEquals("service-unavailable", notReady.at("/code"));
            assertEquals("5", notReady.header("Retry-After"));
        }
    }

    @Test
    void the_page_to_try_it_needs_nothing_from_elsewhere() {
        StaticPage page = StaticPage.of("/hello", "text/plain", "hello".getBytes(StandardCharsets.UTF_8));
        try (ApiFixture api = new ApiFixture(builder -> builder, settings -> settings.with(page))) {
            Reply shown = api.get("!/api");
            assertTrue(shown.header("Content-Type").startsWith("text/html"));
            assertFalse(shown.body().contains("http"), shown::body);
            assertEquals(200, api.get("!/api/swagger-ui-bundle.js").status());
            assertEquals(200, api.get("!/api/swagger-ui.css").status());
            assertEquals("hello", api.get("!/hello").body());
        }
    }

    /** More than the buffers on the way hold: it is taken in, or its sender never comes to read. */
    @ParameterizedTest
    @CsvSource({"/api/v1/suppliers, 413", "/api/v1/planes, 404"})
    void whoever_sends_what_nobody_reads_is_still_answered(String path, int status) throws IOException {
        try (ApiFixture api = new ApiFixture();
                Socket socket = new Socket("127.0.0.1", api.http.port())) {
            send(socket, path, 12 * 1024 * 1024, "");
            socket.getOutputStream().write(new byte[12 * 1024 * 1024]);

            assertEquals("HTTP/1.1 " + status, told(socket));
        }
    }

    @Test
    void whoever_asks_before_sending_too_much_is_told_before() throws IOException {
        try (ApiFixture api = new ApiFixture();
                Socket socket = new Socket("127.0.0.1", api.http.port())) {
            send(socket, "/api/v1/suppliers", 12 * 1024 * 1024, "Expect: 100-continue\r\n");

            assertEquals("HTTP/1.1 413", told(socket));
        }
    }

    /** Jetty refuses these before a route is looked for, and would answer with a page of its own. */
    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/rooms/%00, x",
        "PATCH, /api/v1/rooms/1, '\u007f'",
        "GET, /api/v1/rooms?city=${long}, x",
        "GET, /api/v1/rooms, ${long}"
    })
    void what_cannot_be_read_at_all_is_a_problem_like_all_others(String method, String path, String header)
            throws IOException {
        String tooLong = "x".repeat(20_000);
        try (ApiFixture api = new ApiFixture();
                Socket socket = new Socket("127.0.0.1", api.http.port())) {
            String request = method + " " + path.replace("${long}", tooLong)
                    + " HTTP/1.1\r\nHost: localhost\r\nIf-Match: " + header.replace("${long}", tooLong) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
            assertTrue(answer.contains("Connection: close"), answer);
            assertTrue(answer.contains("application/problem+json"), answer);
            assertTrue(answer.contains("\"code\":\"malformed-request\""), answer);
        }
    }

    private static void send(Socket socket, String path, int length, String more) throws IOException {
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + length + "\r\n" + more + "\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    private static String told(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes("HTTP/1.1 000".length()), StandardCharsets.US_ASCII);
    }

    @Test
    void whoever_lacks_a_permission_is_told_which() {
        try (ApiFixture api = ApiFixture.with((actor, permission) -> permission != Permission.PARTY_MANAGE)) {
            Reply refused = api.post("/suppliers", "{\"name\":\"One\"}");

            assertEquals(403, refused.status());
            assertEquals("party:manage", refused.at("/reason"));
            assertEquals(403, api.get("/customers").status());
        }
    }

    @Test
    void an_error_of_ours_is_told_by_its_trace_only() {
        try (ApiFixture api = ApiFixture.with((actor, permission) -> {
            throw new IllegalStateException("a secret of ours");
        })) {
            Reply broken =
                    api.get("/customers", "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

            assertEquals("internal-error", broken.at("/code"));
            assertEquals("4bf92f3577b34da6a3ce929d0e0e4736", broken.at("/traceId"));
            assertFalse(broken.body().contains("secret"), broken::toString);
        }
    }

    @Test
    void a_store_that_does_not_answer_is_503() {
        try (ApiFixture api = ApiFixture.with((actor, permission) -> {
            throw new StoreUnavailable(new SQLTransientConnectionException("no connection"));
        })) {
            Reply away = api.get("/customers");

            assertEquals(503, away.status(), away::toString);
            assertEquals("service-unavailable", away.at("/code"));
        }
    }

    @Test
    void whoever_is_being_served_when_it_stops_is_served_to_the_end() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch stopping = new CountDownLatch(1);
        ApiFixture api = ApiFixture.with((actor, permission) -> {
            arrived.countDown();
            return isReached(stopping);
        });
        CompletableFuture<Reply> served = CompletableFuture.supplyAsync(() -> api.get("/customers"));
        assertTrue(isReached(arrived));

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(api::close);
        awaitThatNobodyListensAt(api.http.port());
        stopping.countDown();

        assertEquals(200, served.get(30, TimeUnit.SECONDS).status());
        stopped.get(30, TimeUnit.SECONDS);
    }

    private static boolean isReached(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void awaitThatNobodyListensAt(int port) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (true) {
            try (Socket heard = new Socket("127.0.0.1", port)) {
                assertTrue(System.nanoTime() < deadline, () -> "still listening: " + heard);
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Test
    void a_head_request_is_answered_like_a_get_without_its_body() {
        try (ApiFixture api = new ApiFixture()) {
            for (String path : List.of("/suppliers", "/health/live", "/health/ready", "!/openapi.json")) {
                Reply head = api.method("HEAD", path, "");

                assertEquals(200, head.status(), path);
                assertEquals("", head.body());
                assertEquals(api.get(path).header("Content-Length"), head.header("Content-Length"), path);
            }
        }
    }

    @Test
    void what_is_asked_by_another_method_is_told_which_are_known() {
        try (ApiFixture api = new ApiFixture()) {
            Reply refused = api.method("DELETE", "/suppliers", "");

            assertEquals(405, refused.status(), refused::toString);
            assertEquals("GET, HEAD, POST", refused.header("Allow"), refused::toString);
        }
    }

    @Test
    void an_error_of_the_jvm_is_a_problem_too() {
        try (ApiFixture api = ApiFixture.with((actor, permission) -> {
            throw new StackOverflowError();
        })) {
            Reply broken = api.get("/customers");

            assertEquals("internal-error", broken.at("/code"), broken::toString);
        }
    }
}
