package dev.rentwright.imports.csv.hotel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a row's text comes to: the same on every machine and in every run. */
final class Fingerprint {

    private Fingerprint() {}

    /** The first 32 digits of SHA-256 to the base of 16. */
    static String of(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 16);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("expected a Java platform with SHA-256, as all must have it", absent);
        }
    }
}
