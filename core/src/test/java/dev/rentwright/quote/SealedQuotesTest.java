package dev.rentwright.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.proof.SealKey;
import dev.rentwright.proof.Seals;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SealedQuotesTest {

    private static final UUID OTHER = UUID.fromString("019a3c5e-0000-7000-8000-000000000001");

    private final Seals seals = new Seals(List.of(key("2026", 1)));
    private final SealedQuotes sealing = new SealedQuotes(seals);
    private final Fleet fleet = new Fleet(builder -> builder.sealedBy(seals));
    private final Quote quote = fleet.quote(fleet.tenDays()).orThrow();

    @Test
    void a_quote_is_sealed_when_it_is_made_and_accepted_as_it_is() {
        assertTrue(quote.seal().orElseThrow().startsWith("2026:"), quote::toString);
        assertTrue(sealing.accepts(quote));
        assertTrue(new SealedQuotes(new Seals(List.of(key("2027", 2), key("2026", 1)))).accepts(quote));
    }

    @Test
    void whatever_is_changed_breaks_the_seal() {
        PriceBreakdown cheaper = fleet.quote(QuotePrice.Command.of(
                        Fleet.ADA, fleet.car, fleet.place, "2026-05-04T10:00", "2026-05-05T10:00"))
                .orThrow()
                .price();
        Quote q = quote;
        List<Quote> changed = List.of(
                with(q, new SupplierId(OTHER), q.rentable(), q.category(), q.pickup(), q.dropOff(), q.price()),
                with(q, q.supplier(), new RentableId(OTHER), q.category(), q.pickup(), q.dropOff(), q.price()),
                with(q, q.supplier(), q.rentable(), new CategoryId(OTHER), q.pickup(), q.dropOff(), q.price()),
                with(q, q.supplier(), q.rentable(), q.category(), new LocationId(OTHER), q.dropOff(), q.price()),
                with(q, q.supplier(), q.rentable(), q.category(), q.pickup(), new LocationId(OTHER), q.price()),
                with(q, q.supplier(), q.rentable(), q.category(), q.pickup(), q.dropOff(), cheaper),
                lasting(q, Duration.ofDays(1)),
                q.sealed(""),
                q.sealed("2026:" + "0".repeat(64)),
                q.sealed("no seal at all"));
        changed.forEach(one -> assertFalse(sealing.accepts(one), one::toString));
        assertFalse(new SealedQuotes(new Seals(List.of(key("2027", 2)))).accepts(quote));
    }

    @Test
    void a_verification_proves_a_price_and_finds_what_was_changed() {
        VerifyQuote verify = fleet.rentwright.quotes().verifyQuote();
        VerifyQuote.Verdict honest = verify.verify(Fleet.ADA, quote.id()).orThrow();
        assertTrue(honest.proven(), honest::toString);

        Quote forged = new Quote(
                new QuoteId(OTHER),
                quote.supplier(),
                quote.rentable(),
                quote.category(),
                quote.pickup(),
                quote.dropOff(),
                quote.request(),
                quote.period(),
                fleet.quote(QuotePrice.Command.of(
                                Fleet.ADA, fleet.car, fleet.place, "2026-05-04T10:00", "2026-05-05T10:00"))
                        .orThrow()
                        .price(),
                quote.createdAt(),
                quote.expiresAt(),
                quote.seal());
        fleet.ports.quotes().add(forged);
        VerifyQuote.Verdict found = verify.verify(Fleet.ADA, forged.id()).orThrow();

        assertFalse(found.sealHolds());
        assertFalse(found.findings().isEmpty());
        assertEquals(
                RefusalCode.NOT_FOUND,
                verify.verify(Fleet.ADA, new QuoteId(fleet.ports.ids().next()))
                        .refusals()
                        .get(0)
                        .code());
    }

    private static Quote with(
            Quote quote,
            SupplierId supplier,
            RentableId rentable,
            CategoryId category,
            LocationId pickup,
            LocationId dropOff,
            PriceBreakdown price) {
        return new Quote(
                quote.id(),
                supplier,
                rentable,
                category,
                pickup,
                dropOff,
                quote.request(),
                quote.period(),
                price,
                quote.createdAt(),
                quote.expiresAt(),
                quote.seal());
    }

    private static Quote lasting(Quote quote, Duration longer) {
        return new Quote(
                quote.id(),
                quote.supplier(),
                quote.rentable(),
                quote.category(),
                quote.pickup(),
                quote.dropOff(),
                quote.request(),
                quote.period(),
                quote.price(),
                quote.createdAt(),
                quote.expiresAt().plus(longer),
                quote.seal());
    }

    private static SealKey key(String id, int fill) {
        byte[] secret = new byte[SealKey.LEAST_BYTES];
        Arrays.fill(secret, (byte) fill);
        return new SealKey(id, secret);
    }
}
