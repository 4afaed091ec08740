package dev.rentwright.review;

import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a card or a rule says that does not count for such a term, or counts otherwise than whoever wrote it may think. */
final class TermFit {

    /** In days: one February. */
    private static final int SHORTEST_MONTH = 28;

    private TermFit() {}

    static List<Complaint> of(PriceRequest template) {
        if (template.term() instanceof Term.Nights) {
            return blocks(template.plan()).toList();
        }
        return template.term() instanceof Term.Months
                ? template.rules().rules().stream()
                        .filter(PricingRule::active)
                        .flatMap(rule -> days(rule).stream())
                        .toList()
                : List.of();
    }

    /** Nights are counted one by one (domain P5). */
    private static Stream<Complaint> blocks(RatePlan plan) {
        return RateTier.BLOCKS.stream()
                .filter(tier -> tier != RateTier.DAILY)
                .flatMap(tier -> plan.rate(tier).stream()
                        .map(rate -> new Complaint.NotOfNights(tier, plan.days(tier), rate.effective())));
    }

    /** How long a rental by the month is, rules ask in days (domain P6). */
    private static Optional<Complaint> days(PricingRule rule) {
        Optional<Integer> most = rule.when().maxUnits().filter(days -> days < SHORTEST_MONTH);
        Optional<Integer> least = rule.when().minUnits().filter(days -> days > 0 && days <= SHORTEST_MONTH);
        return most.<Complaint>map(days -> new Complaint.NeverMatches(
                        rule.id(),
                        "it asks for at most " + days + " days, and a rental by the month has " + SHORTEST_MONTH
                                + " or more"))
                .or(() -> least.map(days -> new Complaint.CountsDays(rule.id(), days)));
    }
}
