package dev.rentwright.http.problem;

import java.io.Serial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that is answered with one problem, found out before or beside a use case. */
public final class ProblemException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Map<String, Object> facts;
    private final transient Map<String, String> headers;

    private ProblemException(Problem problem, Map<String, Object> facts, Map<String, String> headers) {
        super(problem.code() + ": " + problem.detail(facts));
        this.problem = problem;
        this.facts = facts;
        this.headers = headers;
    }

    /** A problem without facts. */
    public static ProblemException of(Problem problem) {
        return new ProblemException(problem, Map.of(), Map.of());
    }

    /** A problem whose sentence is its own. */
    public static ProblemException of(Problem problem, String reason) {
        return of(problem).with("reason", reason);
    }

    /**
     * A value that cannot be.
     *
     * @param where a JSON pointer into the body, or {@code query/...}, {@code path/...}, {@code header/...}
     */
    public static ProblemException invalid(String where, String expected, Object actual) {
        return of(Problem.INVALID_VALUE, sentence(where, expected, actual)).with(new Invalid(where, expected, actual));
    }

    /** Values that cannot be, all of them; at least one. */
    public static ProblemException invalid(List<Invalid> errors) {
        Invalid first = errors.get(0);
        ProblemException problem =
                of(Problem.INVALID_VALUE, sentence(first.pointer(), first.expected(), first.actual()));
        for (Invalid error : errors) {
            problem = problem.with(error);
        }
        return problem;
    }

    /** A parameter or header that cannot be read. */
    public static ProblemException malformed(String where, String detail) {
        return of(Problem.MALFORMED_REQUEST, detail).with(new Wrong(where, detail));
    }

    /** What the sentence of an invalid value says. */
    public static String sentence(String where, String expected, Object actual) {
        String field = where.isEmpty() ? "The body" : where;
        String shown = String.valueOf(actual);
        return field + ": expected " + expected + ", got " + (shown.isBlank() ? "'" + shown + "'" : shown) + ".";
    }

    /** The same with one fact more. */
    public ProblemException with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new ProblemException(problem, more, headers);
    }

    /** The same with one more place or value that is wrong. */
    public ProblemException with(Record error) {
        List<Object> errors = new ArrayList<>();
        if (facts.get("errors") instanceof List<?> before) {
            errors.addAll(before);
        }
        errors.add(error);
        return with("errors", List.copyOf(errors));
    }

    /** The same with a header of its answer. */
    public ProblemException withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ProblemException(problem, facts, more);
    }

    /** Which problem. */
    public Problem problem() {
        return problem;
    }

    /** What is known. */
    public Map<String, Object> facts() {
        return facts;
    }

    /** What its answer has besides. */
    public Map<String, String> headers() {
        return headers;
    }

    /** One place that cannot be read. */
    public record Wrong(String pointer, String detail) {}

    /** One value that cannot be. */
    public record Invalid(String pointer, String expected, Object actual) {}
}
