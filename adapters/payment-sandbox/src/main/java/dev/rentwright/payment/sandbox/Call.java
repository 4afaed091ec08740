package dev.rentwright.payment.sandbox;

import com.sun.net.httpserver.HttpExchange;
import dev.rentwright.payment.sandbox.Line.Once;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A request as the routes want it: read whole, cut into words. */
record Call(
        String method,
        List<String> path,
        Map<String, String> query,
        Optional<String> authorization,
        Optional<String> idempotencyKey,
        String body) {
    private static final int LONGEST_BODY = 64 * 1024;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    static Call of(HttpExchange exchange) throws IOException {
        var bytes = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw Refused.tooLarge(LONGEST_BODY);
        }
        var uri = exchange.getRequestURI();
        var headers = exchange.getRequestHeaders();
        return new Call(
                exchange.getRequestMethod(),
                List.of(uri.getPath().substring(1).split("/", -1)),
                pairs(Optional.ofNullable(uri.getRawQuery()).orElse("")),
                Optional.ofNullable(headers.getFirst("Authorization")),
                Optional.ofNullable(headers.getFirst("Idempotency-Key")),
                new String(bytes, StandardCharsets.UTF_8));
    }

    /** The key of an operation that moves money, with or without the draft's quotes; needed there. */
    Once once() {
        var key = idempotencyKey
                .map(each -> each.matches("\".*\"") ? each.substring(1, each.length() - 1) : each)
                .filter(each -> KEY.matcher(each).matches())
                .orElseThrow(() -> Refused.request("Idempotency-Key: expected 1 to 255 visible ASCII characters"));
        return new Once(key, sha256(method + " /" + String.join("/", path) + "\n" + body));
    }

    /** The body of a form. */
    Map<String, String> form() {
        return pairs(body);
    }

    private static Map<String, String> pairs(String encoded) {
        var pairs = new HashMap<String, String>();
        for (var pair : encoded.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return Map.copyOf(pairs);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException illegal) {
            throw Refused.request("query or form: expected percent encoding");
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }
}
