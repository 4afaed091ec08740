package dev.rentwright.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.money.Fraction;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.LineKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Laws of the derived price itself. */
@Domain(RequestDomain.class)
class SelfProofLawsTest {

    private static final Set<LineKind> BEFORE_EXTRAS = EnumSet.of(LineKind.RENTAL, LineKind.RULE);

    @Property(tries = 300)
    void two_derivations_of_one_request_are_equal_and_prove_each_other(@ForAll PriceRequest request) {
        PriceBreakdown price = Derivation.of(request);

        assertEquals(price, Derivation.of(request));
        assertEquals(List.of(), Verifier.check(request, price));
    }

    /** What rules made of units is what their lines say, exactly. */
    @Property(tries = 300)
    void units_after_rules_add_up_to_the_exact_rental_and_rule_lines(@ForAll PriceRequest request) {
        PriceBreakdown price = Derivation.of(request);

        assertEquals(
                price.units().sum(),
                price.lines().stream()
                        .filter(line -> BEFORE_EXTRAS.contains(line.kind()))
                        .map(PriceLine::exact)
                        .reduce(Fraction.ZERO, dev.rentwright.money.Fraction::plus));
        assertTrue(price.units().amounts().stream().allMatch(unit -> unit.signum() >= 0));
    }
}
