package dev.rentwright.http.exchange;

import dev.rentwright.host.IdempotencyStore.StoredAnswer;
import dev.rentwright.http.json.Json;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemDocument;
import dev.rentwright.lifecycle.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is sent back: status, headers and the bytes of the body, ready before anything is written. Immutable. */
public final class Answer {

    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** A body of any type. */
    public static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, Map.of("Content-Type", contentType), body.clone());
    }

    /** A JSON body. */
    public static Answer json(int status, Object value) {
        return new Answer(status, Map.of("Content-Type", JSON), Json.write(value));
    }

    /** 200 with a JSON body. */
    public static Answer ok(Object value) {
        return json(200, value);
    }

    /** A status alone. */
    public static Answer empty(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    static Answer problem(Problem problem, Map<String, ?> facts, Trace trace) {
        return problem(problem, ProblemDocument.of(problem, facts, trace.path(), trace.id()));
    }

    static Answer refusal(List<Refusal> refusals, Trace trace) {
        return problem(ProblemDocument.problem(refusals), ProblemDocument.of(refusals, trace.path(), trace.id()));
    }

    static Answer replay(StoredAnswer stored) {
        Map<String, String> headers = new LinkedHashMap<>();
        stored.headers().lines().forEach(line -> {
            int colon = line.indexOf(": ");
            headers.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return new Answer(stored.status(), headers, stored.body().getBytes(StandardCharsets.UTF_8));
    }

    private static Answer problem(Problem problem, Map<String, Object> document) {
        Answer answer = new Answer(problem.status(), Map.of("Content-Type", PROBLEM), Json.write(document));
        if (problem == Problem.REQUEST_TOO_LARGE) {
            // The rest of the body is still on its way: this connection cannot carry another request.
            return answer.with("Connection", "close");
        }
        boolean again = problem.status() == 503 || problem.status() == 429 || problem.status() == 507;
        return again ? answer.with("Retry-After", "5") : answer;
    }

    /** The same with a header. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    /** The same for something new at an address. */
    public Answer at(String location) {
        return with("Location", location);
    }

    /** The same with the strong tag of a version. */
    public Answer tagged(long version) {
        return with("ETag", Tags.of(version)).with("Cache-Control", "private, no-cache");
    }

    /** The same of something that is answered in several media types. */
    public Answer byMediaType() {
        return with("Vary", "Accept");
    }

    /** The same with the tag of a version and of what is shown, for what changes with things of other versions, too. */
    public Answer taggedWithContent(long version) {
        return with("ETag", Tags.of(version, body)).with("Cache-Control", "private, no-cache");
    }

    /** The same JSON object with one member more, which is not remembered with it. */
    public Answer and(String member, Object value) {
        String object = new String(body, StandardCharsets.UTF_8);
        if (!object.endsWith("}")) {
            throw new IllegalStateException("expected a JSON object, got " + object);
        }
        String more = object.substring(0, object.length() - 1) + ",\"" + member + "\":"
                + new String(Json.write(value), StandardCharsets.UTF_8) + "}";
        return new Answer(status, headers, more.getBytes(StandardCharsets.UTF_8));
    }

    /** Where what was made is to be found. */
    public Optional<String> location() {
        return Optional.ofNullable(headers.get("Location"));
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    /** The same without its body, when the caller has it already. */
    Answer notModified() {
        Map<String, String> kept = new LinkedHashMap<>(headers);
        kept.remove("Content-Type");
        return new Answer(304, kept, new byte[0]);
    }

    StoredAnswer stored() {
        String lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        return new StoredAnswer(status, lines, new String(body, StandardCharsets.UTF_8));
    }
}
