package dev.rentwright.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Travellers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Equal quotes have one text and seal, different ones different. */
@Domain(RequestDomain.class)
@Domain(DomainContext.Global.class)
class SealLawsTest {

    private static final Instant SOON = Instant.parse("2026-06-01T10:15:00Z");
    private static final SealKey OLD = key("2025", 1);
    private static final SealKey NEW = key("2026", 2);

    @Property(tries = 100)
    void equal_quotes_have_one_text(@ForAll PriceRequest request) {
        PriceRequest same = new PriceRequest(
                request.plan(),
                request.rules(),
                request.term(),
                request.route(),
                request.travellers(),
                request.choices(),
                request.circumstances());

        assertEquals(text(request, Derivation.of(request)), text(same, Derivation.of(same)));
    }

    @Property(tries = 100)
    void different_requests_have_different_texts(@ForAll PriceRequest one, @ForAll PriceRequest other) {
        PriceBreakdown price = Derivation.of(one);

        assertEquals(one.equals(other), text(one, price).equals(text(other, price)));
    }

    /** Also where the two differ in one part alone. */
    @Property(tries = 100)
    void a_request_with_one_part_of_another_has_a_text_of_its_own(
            @ForAll PriceRequest one, @ForAll PriceRequest other) {
        PriceBreakdown price = Derivation.of(one);
        List<PriceRequest> mixed = List.of(
                one.with(other.rules()),
                one.with(other.term()),
                one.with(other.travellers()),
                one.with(other.choices()),
                one.with(other.circumstances()));

        for (PriceRequest changed : mixed) {
            assertEquals(one.equals(changed), text(one, price).equals(text(changed, price)));
        }
    }

    @Property(tries = 100)
    void a_price_that_was_tampered_with_breaks_its_seal(@ForAll PriceRequest request, @ForAll Tampering tampering) {
        Seals seals = new Seals(List.of(NEW));
        PriceBreakdown price = Derivation.of(request);
        Seal seal = seals.seal(text(request, price));

        assertTrue(seals.verifies(text(request, price), seal));
        for (PriceBreakdown tampered : tampering.of(price)) {
            assertFalse(seals.verifies(text(request, tampered), seal));
        }
    }

    @Example
    void id_and_expiry_are_sealed_too() {
        PriceRequest request = BookCases.w01();
        PriceBreakdown price = Derivation.of(request);
        String text = CanonicalText.of("Q1", SOON, request, price);

        assertNotEquals(text, CanonicalText.of("Q2", SOON, request, price));
        assertNotEquals(text, CanonicalText.of("Q1", SOON.plusSeconds(1), request, price));
    }

    /** A set shows its elements in another order on each start of the machine. */
    @Example
    void what_has_no_order_is_written_in_one() {
        PriceRequest request = BookCases.w01().with(Travellers.ONE.exemptFrom("C", "A", "H", "B", "G", "E", "F", "D"));

        String text = text(request, Derivation.of(request));

        assertTrue(text.contains("exemptFrom={\"A\",\"B\",\"C\",\"D\",\"E\",\"F\",\"G\",\"H\"}"), text);
    }

    @Example
    void a_seal_outlives_the_change_to_another_key_and_not_the_loss_of_its_own() {
        Seal old = new Seals(List.of(OLD)).seal("text");

        assertEquals("2025", old.keyId());
        assertTrue(new Seals(List.of(NEW, OLD)).verifies("text", old));
        assertFalse(new Seals(List.of(NEW)).verifies("text", old));
        assertEquals("2026", new Seals(List.of(NEW, OLD)).seal("text").keyId());
        assertFalse(new Seals(List.of(NEW, OLD)).verifies("text", new Seal("2026", old.hex())));
    }

    /** Source: RFC 4231, test case 6, a key of 131 bytes. */
    @Example
    void a_seal_is_hmac_sha256() {
        byte[] secret = new byte[131];
        Arrays.fill(secret, (byte) 0xaa);

        assertEquals(
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
                new Seals(List.of(new SealKey("RFC", secret)))
                        .seal("Test Using Larger Than Block-Size Key - Hash Key First")
                        .hex());
    }

    @Example
    void weak_keys_and_broken_seals_are_refused_and_a_secret_is_never_shown() {
        assertThrows(IllegalArgumentException.class, () -> new SealKey("K", new byte[31]));
        assertThrows(IllegalArgumentException.class, () -> new SealKey("no spaces", new byte[32]));
        assertThrows(IllegalArgumentException.class, () -> new Seals(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Seals(List.of(OLD, key("2025", 3))));
        assertThrows(IllegalArgumentException.class, () -> new Seal("K", "00"));
        assertThrows(IllegalArgumentException.class, () -> new Seal(" ", "0".repeat(64)));
        assertEquals("SealKey 2025", OLD.toString());
        assertFalse(new SealKey("K", "secretsecretsecretsecretsecretse".getBytes(StandardCharsets.US_ASCII))
                .toString()
                .contains("secret"));
    }

    private static String text(PriceRequest request, PriceBreakdown price) {
        return CanonicalText.of("Q1", SOON, request, price);
    }

    private static SealKey key(String id, int fill) {
        byte[] secret = new byte[SealKey.LEAST_BYTES];
        Arrays.fill(secret, (byte) fill);
        return new SealKey(id, secret);
    }
}
