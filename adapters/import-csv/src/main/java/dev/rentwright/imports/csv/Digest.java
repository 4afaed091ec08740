package dev.rentwright.imports.csv;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * What some text comes to, in digits and upper-case letters: the same on every machine and in every run.
 *
 * @param value SHA-256 to the base of 36, always of the same length
 */
record Digest(String value) {

    private static final int BASE = 36;
    private static final int BITS = 256;

    /** Of several parts, none of which may contain a line break. */
    static Digest of(String... parts) {
        byte[] bytes = sha256().digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        return new Digest(new BigInteger(1, bytes).setBit(BITS).toString(BASE).toUpperCase(Locale.ROOT));
    }

    /** The last characters, in which every letter and digit is equally likely. */
    String last(int characters) {
        return value.substring(value.length() - characters);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("expected a Java platform with SHA-256, as all must have it", absent);
        }
    }
}
