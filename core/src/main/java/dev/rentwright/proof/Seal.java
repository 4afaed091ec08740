package dev.rentwright.proof;

import java.util.regex.Pattern;

/**
 * The proof that a text was sealed by who has the key: HMAC-SHA256. It may be stored and sent with the text.
 *
 * @param keyId which key it was made with
 * @param hex 64 lower-case hexadecimal digits
 */
public record Seal(String keyId, String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Seal {
        if (keyId.isBlank()) {
            throw new IllegalArgumentException("expected the id of a key, got nothing");
        }
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("expected 64 lower-case hexadecimal digits, got '" + hex + "'");
        }
    }
}
