package dev.rentwright.proof;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret to seal with, under a name that may be known, so that keys can be changed while seals made with the last one
 * are still good. It never shows its secret. Immutable and thread-safe.
 */
public final class SealKey {

    /** As long as what HMAC-SHA256 makes of it; a shorter key is easier to guess (RFC 2104, section 3). */
    public static final int LEAST_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final String id;
    private final SecretKeySpec secret;

    /**
     * A key.
     *
     * @param id 1 to 40 letters, digits, hyphens or underscores; stands in every seal
     * @param secret 32 bytes or more, drawn at random; copied
     * @throws IllegalArgumentException for another id or a shorter secret
     */
    public SealKey(String id, byte[] secret) {
        if (!id.matches("[A-Za-z0-9_-]{1,40}")) {
            throw new IllegalArgumentException(
                    "expected a key id of 1 to 40 letters, digits, hyphens or underscores, got '" + id + "'");
        }
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "expected a secret of " + LEAST_BYTES + " bytes or more, got " + secret.length);
        }
        this.id = id;
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** Its name. */
    public String id() {
        return id;
    }

    Seal seal(String canonical) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] seal = mac.doFinal(canonical.getBytes(StandardCharsets.UTF_8));
            return new Seal(id, HexFormat.of().formatHex(seal));
        } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
            throw new IllegalStateException("expected every Java to have " + ALGORITHM, missing);
        }
    }

    /** The name alone. */
    @Override
    public String toString() {
        return "SealKey " + id;
    }
}
