package dev.rentwright.http.exchange;

import dev.rentwright.http.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strong entity tags (RFC 9110): {@code "7"} for version 7, or {@code "7.3f2a91c06b1d22e0"} where what is shown may change
 * while the version stays, as a booking's payments do. {@code If-Match} means the version alone.
 */
final class Tags {

    private static final int DIGEST_BYTES = 8;
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})(\\.[0-9a-f]{16})?\"");

    private Tags() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    static String of(long version, byte[] shown) {
        byte[] start = Arrays.copyOf(sha256(shown), DIGEST_BYTES);
        return "\"" + version + "." + HexFormat.of().formatHex(start) + "\"";
    }

    /** Which version a caller means; none for a tag that was never ours, which is stale whatever stands now. */
    static Optional<Long> version(String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (tag.matches()) {
            return Optional.of(Long.parseLong(tag.group(1)));
        }
        if (ifMatch.strip().matches("(W/)?\"[^\"]*\"")) {
            return Optional.empty();
        }
        throw ProblemException.malformed(
                "header/If-Match", "If-Match must be one ETag in double quotes, like \"3\", as it was read.");
    }

    static boolean matches(String ifNoneMatch, String tag) {
        return ifNoneMatch.strip().equals("*")
                || Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(tag::equals);
    }

    static String fingerprint(String method, String path, String caller, byte[] body) {
        MessageDigest digest = digest();
        for (String part : new String[] {method, path, caller}) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
        return HexFormat.of().formatHex(digest.digest(body));
    }

    private static byte[] sha256(byte[] bytes) {
        return digest().digest(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
