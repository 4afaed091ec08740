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
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Laws of the derived price itself. */
@Domain(RequestDomain.class)
class SelfProofLawsTest {

    private static final Set<LineKind> BEFORE_EXTRAS = EnumSet.of(LineKind.RENTAL, LineKind.RULE);

    @Property(tries = 150)
    void two_derivations_of_one_request_are_equal_and_prove_each_other(@ForAll PriceRequest request) {
        PriceBreakdown price = Derivation.of(request);

        assertEquals(price, Derivation.of(request));
        assertEquals(List.of(), Verifier.check(request, price));
    }

    /** What rules made of units is what their lines say, exactly. */
    @Property(tries = 150)
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

    /** Laws over requests that never have a discount or a driver would prove nothing of them. */
    @Example
    void random_requests_reach_every_kind_of_line_that_a_quote_has() {
        Set<LineKind> reached = new RequestDomain()
                .requests()
                .sampleStream()
                .limit(300)
                .flatMap(request -> Derivation.of(request).lines().stream())
                .map(PriceLine::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LineKind.class)));

        assertEquals(EnumSet.range(LineKind.RENTAL, LineKind.TAX), reached);
    }
}
