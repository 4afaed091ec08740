package dev.rentwright.http.exchange;

import io.javalin.http.Context;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request is known by in answers and in the log.
 *
 * @param id 32 lower-case hex digits: the caller's, if it sent a {@code traceparent} (W3C Trace Context), else a new one
 * @param path as it was asked for, without the query
 */
record Trace(String id, String path) {

    private static final String KEPT = "rentwright.trace";
    private static final Pattern PARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    static Trace of(Context context) {
        Optional<Trace> known = Optional.ofNullable(context.<Trace>attribute(KEPT));
        return known.orElseGet(() -> {
            Trace fresh = new Trace(id(Optional.ofNullable(context.header("traceparent"))), context.path());
            context.attribute(KEPT, fresh);
            return fresh;
        });
    }

    /** Of a request that came to no route. */
    static Trace unrouted(String path) {
        return new Trace(fresh(), path);
    }

    private static String id(Optional<String> parent) {
        return parent.map(PARENT::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .orElseGet(Trace::fresh);
    }

    /** Told apart from others and no secret, so that nobody has to wait for good randomness. */
    private static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }
}
