package dev.rentwright.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Nobody changes a price unnoticed, however well it holds together afterwards. */
@Domain(RequestDomain.class)
class TamperingLawsTest {

    @Property(tries = 150)
    void every_tampering_with_every_part_of_a_price_is_found(
            @ForAll PriceRequest request, @ForAll Tampering tampering) {
        PriceBreakdown price = untampered(request);

        for (PriceBreakdown tampered : tampering.of(price)) {
            assertFalse(Verifier.check(request, tampered).isEmpty(), () -> tampering + " of " + tampered);
        }
    }

    /** A kind of tampering that finds nothing to change would prove nothing. */
    @Example
    void the_prices_of_the_book_offer_something_to_every_kind_of_tampering() {
        Set<Tampering> tried = EnumSet.noneOf(Tampering.class);
        for (BookCases.Case one : BookCases.all()) {
            PriceBreakdown price = untampered(one.request());
            for (Tampering tampering : Tampering.values()) {
                List<PriceBreakdown> all = tampering.of(price);
                all.forEach(tampered -> assertFalse(
                        Verifier.check(one.request(), tampered).isEmpty(),
                        () -> tampering + " of " + one.name() + ": " + tampered));
                if (!all.isEmpty()) {
                    tried.add(tampering);
                }
            }
        }

        assertEquals(EnumSet.allOf(Tampering.class), tried);
    }

    private static PriceBreakdown untampered(PriceRequest request) {
        PriceBreakdown price = Derivation.of(request);
        assertEquals(List.of(), Verifier.check(request, price));
        return price;
    }
}
