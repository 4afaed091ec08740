package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.proof.Seal;
import dev.rentwright.proof.Seals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SealKeysTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);

    @TempDir
    Path data;

    @Test
    void a_key_of_its_own_is_made_once_and_read_by_its_owner_alone() throws IOException {
        Configuration configuration = Configuration.of(Map.of("RENTWRIGHT_DATA", data.toString()));
        Seal before = SealKeys.in(configuration).seal("a quote");

        assertTrue(SealKeys.in(configuration).verifies("a quote", before));
        Path kept = data.resolve("seal.secret");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
        try (var files = Files.list(data)) {
            assertEquals(List.of(kept), files.toList());
        }
        Files.delete(kept);
        assertFalse(SealKeys.in(configuration).verifies("a quote", before));
    }

    @Test
    void a_key_is_changed_by_putting_the_new_one_first() {
        Seal old = seals(OLD).seal("a quote");

        Seals both = seals(NEW + ", " + OLD);
        assertTrue(both.verifies("a quote", old));
        assertTrue(seals(NEW).verifies("a quote", both.seal("a quote")));
        assertFalse(seals(NEW).verifies("a quote", old));
        assertFalse(Files.exists(data.resolve("seal.secret")));
    }

    @Test
    void keys_that_cannot_be_are_refused_and_not_shown() {
        String weak = Base64.getEncoder().encodeToString(new byte[31]);
        for (String wrong : List.of("not base64!", weak, OLD + "," + OLD, OLD + ",")) {
            Configuration.Refused refused = assertThrows(
                    Configuration.Refused.class, () -> Configuration.of(Map.of("RENTWRIGHT_SEAL_KEY", wrong)));
            assertTrue(String.valueOf(refused.getMessage()).startsWith("RENTWRIGHT_SEAL_KEY:"), refused::getMessage);
            assertFalse(String.valueOf(refused.getMessage()).contains(wrong), refused::getMessage);
        }
    }

    private Seals seals(String keys) {
        return SealKeys.in(Configuration.of(Map.of("RENTWRIGHT_DATA", data.toString(), "RENTWRIGHT_SEAL_KEY", keys)));
    }

    private static String key(int fill) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) fill);
        return Base64.getEncoder().encodeToString(secret);
    }
}
