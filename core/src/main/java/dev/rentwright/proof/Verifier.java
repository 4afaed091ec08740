package dev.rentwright.proof;

import dev.rentwright.pricing.ChargeableTime;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.UnitAmounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Checks a price without the engine that made it: it makes the price again from its request by the rulebook alone and says
 * where the two differ (domain sections 1 to 3). Stateless.
 *
 * <pre>{@code
 * List<Finding> findings = Verifier.check(quote.request(), quote.price());
 * // empty: proven
 * }</pre>
 *
 * <p>Slow on purpose: every multiset of blocks is tried, every rule is asked of every day. For checks of single prices and
 * for tests, not for search.
 */
public final class Verifier {

    private Verifier() {}

    /** What is wrong with a price of that request; empty when every line, the total and what stands beside it is right. */
    public static List<Finding> check(PriceRequest request, PriceBreakdown price) {
        List<Finding> refused = NoPrice.reasons(request);
        if (!refused.isEmpty()) {
            return refused;
        }
        PriceBreakdown expected = Derivation.of(request);
        List<Finding> findings = new ArrayList<>();
        differs(Finding.Kind.TIME, written(expected.time()), written(price.time()), "domain T4 to T7, P3")
                .ifPresent(findings::add);
        differs(Finding.Kind.ROUNDING, expected.rounding(), price.rounding(), "domain P0")
                .ifPresent(findings::add);
        findings.addAll(LineComparison.of(expected.lines(), price.lines()));
        units(expected.units(), price.units()).ifPresent(findings::add);
        differs(Finding.Kind.TOTAL, expected.total(), price.total(), "domain E2")
                .ifPresent(findings::add);
        differs(Finding.Kind.DEPOSIT, expected.securityDeposit(), price.securityDeposit(), "domain P17")
                .ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private static String written(ChargeableTime time) {
        return "D=" + time.days() + " H=" + time.hours() + " C=" + time.chargeableDays();
    }

    /** The first unit that differs says enough; there may be a year of them. */
    private static Optional<Finding> units(UnitAmounts expected, UnitAmounts actual) {
        int count = expected.amounts().size();
        Optional<Finding> number = differs(
                Finding.Kind.UNIT_AMOUNTS, count + " units", actual.amounts().size() + " units", "domain P6");
        Stream<Finding> values = IntStream.range(0, number.isPresent() ? 0 : count)
                .mapToObj(i -> differs(
                        Finding.Kind.UNIT_AMOUNTS,
                        "unit " + i + " at " + expected.amounts().get(i),
                        "unit " + i + " at " + actual.amounts().get(i),
                        "domain P6"))
                .flatMap(Optional::stream);
        return number.or(values::findFirst);
    }

    private static Optional<Finding> differs(Finding.Kind kind, Object expected, Object actual, String rule) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of(new Finding(kind, Optional.empty(), expected.toString(), actual.toString(), rule));
    }
}
