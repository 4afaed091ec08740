package dev.rentwright.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * Seals frozen quotes, so that one that comes back can be trusted without having been stored, and one that was stored and
 * changed is found out. Texts come from {@link CanonicalText}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Seals seals = new Seals(List.of(thisYear, lastYear)); // the first seals, all verify
 * Seal seal = seals.seal(text);
 * seals.verifies(text, seal); // true, and false for any other text
 * }</pre>
 */
public final class Seals {

    private final List<SealKey> keys;

    /**
     * Seals of these keys.
     *
     * @param keys the first seals; all verify, so that seals outlive the change to another key
     * @throws IllegalArgumentException without a key, or for two of one id
     */
    public Seals(List<SealKey> keys) {
        this.keys = List.copyOf(keys);
        long ids = keys.stream().map(SealKey::id).distinct().count();
        if (keys.isEmpty() || ids != keys.size()) {
            throw new IllegalArgumentException("expected at least one key, each id once, got " + keys);
        }
    }

    /** The seal of a text, made with the first key. */
    public Seal seal(String canonical) {
        return keys.get(0).seal(canonical);
    }

    /** Whether that text was sealed so with one of the keys; compared in a time that tells nothing about the right seal. */
    public boolean verifies(String canonical, Seal seal) {
        return keys.stream()
                .filter(key -> key.id().equals(seal.keyId()))
                .map(key -> key.seal(canonical))
                .anyMatch(right -> MessageDigest.isEqual(bytes(right), bytes(seal)));
    }

    private static byte[] bytes(Seal seal) {
        return seal.hex().getBytes(StandardCharsets.US_ASCII);
    }
}
