package dev.rentwright.payment.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and verifies webhooks by the Stripe-Signature scheme: {@code t=<epoch seconds>,v1=<hex HMAC-SHA256(secret,
 * t.body)>}, over the raw bytes, several {@code v1} while a secret is changed.
 *
 * <p>Source: domain section 6, WHK-01, WHK-02, FM-13. Replay of a genuine message within the tolerance is caught by the
 * receiver's store of event ids, not here.
 */
public final class WebhookSignature {
    /** The header's name. */
    public static final String HEADER = "Stripe-Signature";

    /** How far the sender's clock may be from ours, in either direction. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final int LONGEST_HEADER = 1024;
    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,12}");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private WebhookSignature() {}

    /** The header for a body sent at this second. */
    public static String sign(String secret, Instant at, byte[] body) {
        var timestamp = Long.toString(at.getEpochSecond());
        return "t=" + timestamp + ",v1=" + hex(secret, timestamp, body);
    }

    /** {@link #verify(List, String, byte[], Instant, Duration)} with a tolerance of 300 s. */
    public static Verdict verify(List<String> secrets, String header, byte[] rawBody, Instant now) {
        return verify(secrets, header, rawBody, now, TOLERANCE);
    }

    /**
     * Whether one of the secrets signed exactly these bytes, no longer ago than the tolerance. Every pair of secret and
     * signature is compared, in constant time, whichever matches.
     *
     * @param secrets the valid secrets, one or, while rotating, several
     * @param rawBody the bytes as received, before any parsing
     * @throws IllegalArgumentException if no secret is given, or an empty one, which anyone could sign with
     */
    public static Verdict verify(List<String> secrets, String header, byte[] rawBody, Instant now, Duration tolerance) {
        if (secrets.isEmpty() || secrets.contains("")) {
            throw new IllegalArgumentException("secrets: expected at least one, none of them empty");
        }
        var parsed = Parsed.of(header);
        if (parsed.isEmpty()) {
            return new Forged(Reason.MALFORMED);
        }
        if (!matches(secrets, parsed.get(), rawBody)) {
            return new Forged(Reason.NOT_SIGNED_BY_US);
        }
        var signedAt = Instant.ofEpochSecond(Long.parseLong(parsed.get().timestamp()));
        if (Duration.between(signedAt, now).abs().compareTo(tolerance) > 0) {
            return new Forged(Reason.OUT_OF_TOLERANCE);
        }
        return new Genuine(signedAt);
    }

    private static boolean matches(List<String> secrets, Parsed parsed, byte[] body) {
        var matched = false;
        for (var secret : secrets) {
            var expected = hex(secret, parsed.timestamp(), body).getBytes(StandardCharsets.US_ASCII);
            for (var given : parsed.signatures()) {
                matched |= MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.US_ASCII));
            }
        }
        return matched;
    }

    static String hmac(String secret, String text) {
        return HexFormat.of().formatHex(mac(secret).doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hex(String secret, String timestamp, byte[] body) {
        var mac = mac(secret);
        mac.update((timestamp + ".").getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }

    private static Mac mac(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", absent);
        }
    }

    /** What became of a message. */
    public sealed interface Verdict {}

    /** Signed by a secret of ours, at this second of the sender's clock. */
    public record Genuine(Instant signedAt) implements Verdict {}

    /** To be refused without effect; the body is not to be logged. */
    public record Forged(Reason reason) implements Verdict {}

    /** Why a message is not taken. */
    public enum Reason {
        /** Not exactly one {@code t} in digits and at least one {@code v1} of 64 lower-case hex digits. */
        MALFORMED,
        /** No signature fits any of the secrets: another secret, another body, another time. */
        NOT_SIGNED_BY_US,
        /** Genuine once, but too old, or from a future that our clock does not know. */
        OUT_OF_TOLERANCE
    }

    private record Parsed(String timestamp, List<String> signatures) {
        static Optional<Parsed> of(String header) {
            if (header.length() > LONGEST_HEADER) {
                return Optional.empty();
            }
            var timestamps = new ArrayList<String>();
            var signatures = new ArrayList<String>();
            for (var part : header.split(",", -1)) {
                var equals = part.indexOf('=');
                if (equals < 0) {
                    return Optional.empty();
                }
                var value = part.substring(equals + 1);
                switch (part.substring(0, equals)) {
                    case "t" -> timestamps.add(value);
                    case "v1" -> signatures.add(value);
                    default -> {
                        // another scheme of the sender's, which we do not trust
                    }
                }
            }
            var wellFormed = timestamps.size() == 1
                    && TIMESTAMP.matcher(timestamps.get(0)).matches()
                    && !signatures.isEmpty()
                    && signatures.stream().allMatch(each -> HEX.matcher(each).matches());
            return wellFormed ? Optional.of(new Parsed(timestamps.get(0), signatures)) : Optional.empty();
        }
    }
}
