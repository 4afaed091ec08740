package dev.rentwright.http.exchange;

import dev.rentwright.http.json.Json;

/** Reads bodies that did not come over the wire, from files say, as strictly as those that did. Thread-safe. */
public final class Bodies {

    private Bodies() {}

    /**
     * A body in its wire type, checked by its constraints.
     *
     * @throws dev.rentwright.http.problem.ProblemException with {@code malformed-request} when it cannot be read, and with
     *     {@code invalid-value} and a JSON pointer for each value that cannot be
     */
    public static <T> T read(byte[] json, Class<T> type) {
        return checked(Json.read(json, type));
    }

    /**
     * A document that is complete in itself: as {@link #read}, where any text may stand for an id.
     *
     * @throws dev.rentwright.http.problem.ProblemException as {@link #read} does
     */
    public static <T> T readDocument(byte[] json, Class<T> type) {
        return checked(Json.readDocument(json, type));
    }

    private static <T> T checked(T body) {
        Checking.CHECK.check(body);
        return body;
    }

    /** Made when first needed: a server has one of its own. */
    private static final class Checking {
        static final BodyCheck CHECK = new BodyCheck();
    }
}
