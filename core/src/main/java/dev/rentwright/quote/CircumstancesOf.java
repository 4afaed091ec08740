package dev.rentwright.quote;

import dev.rentwright.availability.Occupancies;
import dev.rentwright.availability.Occupancy;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.ExchangeRate;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.time.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.money.CurrencyUnit;

/** Reads what was so when a price was made, to be frozen with it (domain P23). */
final class CircumstancesOf {

    private final QuoteNeeds needs;

    CircumstancesOf(QuoteNeeds needs) {
        this.needs = needs;
    }

    /** Refused with {@code invalid-value} when the price is to be shown in a currency for which no rate is known. */
    Outcome<Circumstances> of(Inquiry inquiry, Rentable rentable, RatePlan plan, Reading.Sale sale, Reading reading) {
        Circumstances known = new Circumstances(
                Optional.of(reading.at().atZone(inquiry.pickup().zone()).toLocalDate()),
                reading.rate(rentable.supplier()),
                reading.utilisation(sale, () -> utilisation(inquiry, rentable, reading.rules(sale), reading)),
                Guests.base(rentable, reading),
                tank(rentable),
                features(rentable, plan, reading),
                Optional.empty());
        return inquiry.wishes()
                .shownIn()
                .filter(currency -> !currency.equals(plan.currency()))
                .map(currency -> rate(plan.currency(), currency, reading).map(known::shownIn))
                .orElse(Outcome.granted(known));
    }

    /**
     * What it has and the card prices. A rentable is not to be had without what it is fitted with, so that this costs extra
     * unasked (PRC-15); what it has and nobody prices is left out, for then cars that differ in it share their price.
     */
    private static Set<String> features(Rentable rentable, RatePlan plan, Reading reading) {
        List<Feature> priced = plan.card().extras().features();
        if (priced.isEmpty()) {
            return Set.of();
        }
        Set<String> had = new HashSet<>();
        reading.featuresOf(rentable).forEach(code -> had.add(code.value()));
        had.retainAll(priced.stream().map(Feature::code).toList());
        return had;
    }

    /** Whole litres; what is beyond them is not sold, so that nobody pays for fuel that the tank cannot hold. */
    private static Optional<Integer> tank(Rentable rentable) {
        return rentable.vehicle()
                .flatMap(vehicle -> vehicle.specification().tankLitres())
                .map(litres -> litres.setScale(0, RoundingMode.DOWN))
                .filter(litres -> litres.compareTo(BigDecimal.ONE) >= 0)
                .map(BigDecimal::intValueExact);
    }

    private Outcome<ExchangeRate> rate(CurrencyUnit from, CurrencyUnit to, Reading reading) {
        return needs.exchangeRates()
                .rate(from, to, reading.at())
                .map(Outcome::granted)
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "shownIn")
                        .with("expected", "a currency with a rate from " + from.getCurrencyCode())
                        .with("actual", to.getCurrencyCode())));
    }

    /** Counting costs a query, so it is done only where a rule would look at it. How much was taken once is not kept. */
    private static Utilisation utilisation(Inquiry inquiry, Rentable rentable, RuleBook rules, Reading reading) {
        Term term = inquiry.time().term();
        UnitSpan span = UnitSpan.of(term);
        if (reading.isPast() || rules.rules().stream().noneMatch(rule -> looksAtDemand(rule, span))) {
            return Utilisation.UNKNOWN;
        }
        LocalDate until = span.lastDate().plusDays(1);
        LocalDate most = term.startDate().plusDays(Occupancies.Query.MOST_DATES);
        Map<LocalDate, Utilisation.Taken> taken = new TreeMap<>();
        reading.occupancy(new Occupancies.Query(
                        rentable.category(),
                        inquiry.pickup().id(),
                        new DateRange(term.startDate(), until.isBefore(most) ? until : most),
                        inquiry.time().isStay() ? term.startTime() : LocalTime.MIDNIGHT,
                        inquiry.pickup().zone(),
                        reading.at(),
                        reading.before()))
                .forEach((date, occupancy) -> taken.put(date, taken(occupancy)));
        return Utilisation.of(taken);
    }

    private static Utilisation.Taken taken(Occupancy occupancy) {
        return new Utilisation.Taken(occupancy.taken(), occupancy.sellable());
    }

    private static boolean looksAtDemand(PricingRule rule, UnitSpan span) {
        return rule.type() == RuleType.DEMAND
                && !rule.steps().isEmpty()
                && rule.when().maxUnits().filter(most -> most < span.least()).isEmpty();
    }
}
