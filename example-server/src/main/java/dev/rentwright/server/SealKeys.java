package dev.rentwright.server;

import dev.rentwright.proof.SealKey;
import dev.rentwright.proof.Seals;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** What this server seals quotes with: the keys that it was told, or one of its own beside its database. */
final class SealKeys {

    private static final int NAMED_BY_BYTES = 4;

    private SealKeys() {}

    /** The keys of a comma-separated text, each in base64. */
    static List<SealKey> of(String text) {
        List<SealKey> keys = new ArrayList<>();
        for (String key : text.split(",", -1)) {
            keys.add(key(Base64.getDecoder().decode(key.strip())));
        }
        if (keys.stream().map(SealKey::id).distinct().count() != keys.size()) {
            throw new IllegalArgumentException("expected each key once");
        }
        return List.copyOf(keys);
    }

    /** The seals of a configuration; a key is made and kept where none was told. */
    static Seals in(Configuration configuration) {
        List<SealKey> told = configuration.sealKeys();
        return new Seals(
                told.isEmpty()
                        ? List.of(key(HexFormat.of().parseHex(Secrets.of(configuration.data(), "seal"))))
                        : told);
    }

    /** Named by its digest, so that nobody has to name keys, and every server names one alike. */
    private static SealKey key(byte[] secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret);
            return new SealKey(HexFormat.of().formatHex(Arrays.copyOf(digest, NAMED_BY_BYTES)), secret);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
