package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.tariff.DatePrice;
import dev.rentwright.tariff.DemandStep;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.time.RentalClock;
import dev.rentwright.time.RentalPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rental by days, hours and nights and its rules as domain T4 to T7 and P2 to P7 write them down, in fractions, rule by
 * rule and date by date, with no thought of speed. What the engine computes is held against it.
 */
final class RentalByTheLetter {

    private final PriceRequest request;
    private final RatePlan plan;
    private final Map<String, BigDecimal> lines = new LinkedHashMap<>();
    private final List<Fraction> units = new ArrayList<>();
    private final List<LocalDate> dates = new ArrayList<>();
    private final Map<PricingRule, Fraction> effects = new TreeMap<>(PricingRule.IN_ORDER_OF_APPLICATION);
    private final Map<PricingRule, Integer> won = new HashMap<>();

    private RentalByTheLetter(PriceRequest request) {
        this.request = request;
        this.plan = request.plan();
    }

    /** Time, lines and units as a text to be compared: a difference shows itself. */
    static String of(PriceRequest request) {
        RentalByTheLetter rental = new RentalByTheLetter(request);
        ChargeableTime time = request.term() instanceof Term.Nights nights
                ? rental.nights(nights)
                : rental.hire(((Term.Hire) request.term()).period());
        List<Fraction> after = rental.afterRules(time);
        List<String> rules = rental.effects.entrySet().stream()
                .filter(effect -> effect.getValue().signum() != 0)
                .map(effect -> effect.getKey().id() + "=" + effect.getValue() + " as "
                        + request.plan()
                                .rounding()
                                .round(effect.getValue(), request.plan().currency()) + " on "
                        + rental.won.get(effect.getKey()))
                .toList();
        return time + " " + rental.lines + " " + rules + " " + after;
    }

    /** The same text of what the engine made. */
    static String of(PriceBreakdown price) {
        Map<String, BigDecimal> lines = new LinkedHashMap<>();
        List<String> rules = new ArrayList<>();
        for (PriceLine line : price.lines()) {
            if (line.basis() instanceof Basis.RuleEffect effect) {
                rules.add(effect.rule() + "=" + effect.exact() + " as " + line.amount() + " on " + effect.units());
            } else {
                lines.merge(line.code() + " at " + line.unitPrice(), line.quantity(), BigDecimal::add);
            }
        }
        return price.time() + " " + lines + " " + rules + " " + price.units().amounts();
    }

    private ChargeableTime nights(Term.Nights nights) {
        nights.dates().from().datesUntil(nights.dates().until()).forEach(date -> {
            UnitPrice price = dated(date)
                    .orElseGet(() -> plan.card()
                            .time()
                            .weekend()
                            .filter(weekend -> plan.weekendDays().contains(date.getDayOfWeek()))
                            .orElse(price(RateTier.DAILY)));
            line("NIGHTLY", price, 1);
            units.add(price.exact());
            dates.add(date);
        });
        return new ChargeableTime(units.size(), 0, units.size());
    }

    private ChargeableTime hire(RentalPeriod period) {
        long minutes = period.duration().toMinutes();
        boolean bookCars = plan.packing() == Packing.BOOKCARS;
        RentalClock clock = bookCars ? RentalClock.ELAPSED_24H : plan.clock();
        ChargeableTime time = plan.isHourOnly()
                ? new ChargeableTime(0, ceil(minutes, 60), ceil(ceil(minutes, 60), 24))
                : bookCars ? bookCars(minutes) : counted(period, clock);
        if (!plan.isHourOnly() && !plan.dateBased()) {
            time = packed(time, ceil(minutes, 60));
        }
        boolean dated = !plan.isHourOnly() && plan.dateBased();
        for (long day = 0; dated && day < time.days(); day++) {
            UnitPrice price = ofDay(date(period, clock, day));
            line("DAILY", price, 1);
            units.add(price.exact());
        }
        if (time.hours() > 0) {
            line("HOURLY", price(RateTier.HOURLY), time.hours());
            units.add(price(RateTier.HOURLY).times(time.hours()));
        }
        for (int unit = 0; unit < units.size(); unit++) {
            dates.add(date(period, clock, unit));
        }
        return time;
    }

    private ChargeableTime counted(RentalPeriod period, RentalClock clock) {
        long n = 0;
        while (!clock.boundary(period, n + 1).isAfter(period.end())) {
            n++;
        }
        Instant boundary = clock.boundary(period, n);
        long rem = java.time.Duration.between(boundary, period.end()).toMinutes();
        long h = n > 0 && rem <= plan.graceMinutes() ? 0 : ceil(rem, 60);
        Fraction d = ofDay(date(period, clock, n)).exact();
        boolean day = h > 0
                && plan.rate(RateTier.HOURLY)
                        .map(rate -> rate.effective().times(h).compareTo(d) >= 0)
                        .orElse(true);
        long days = day ? n + 1 : n;
        long c = h > 0 ? n + 1 : n;
        return new ChargeableTime(days, day ? 0 : h, c, rem > 0 && !plan.optionsUseGrace() ? n + 1 : c);
    }

    private ChargeableTime bookCars(long minutes) {
        long hours = ceil(minutes, 60);
        return plan.dateBased()
                ? new ChargeableTime(ceil(hours, 24), 0, ceil(hours, 24))
                : new ChargeableTime(hours / 24, hours % 24, ceil(hours, 24));
    }

    private ChargeableTime packed(ChargeableTime time, long elapsedHours) {
        long days = time.days();
        switch (plan.packing()) {
            case CHEAPEST -> {
                Cover cover = cheapest(days);
                Fraction withHours = time.hours() == 0
                        ? cover.cost()
                        : cover.cost().plus(price(RateTier.HOURLY).times(time.hours()));
                if (time.hours() > 0 && cheapest(days + 1).cost().compareTo(withHours) < 0) {
                    return blocks(cheapest(days + 1), new ChargeableTime(days + 1, 0, days + 1));
                }
                return blocks(cover, time);
            }
            case GREEDY -> {
                return blocks(greedy(days), time);
            }
            case BOOKCARS -> {
                if (time.hours() > 0 && plan.rate(RateTier.HOURLY).isEmpty()) {
                    return blocks(
                            greedy(days).and(RateTier.DAILY, price(RateTier.DAILY)),
                            new ChargeableTime(days + 1, 0, days + 1));
                }
                return blocks(greedy(days), time);
            }
            default -> {
                long c = time.chargeableDays();
                Cover least = byLength().stream()
                        .map(tier -> Collections.nCopies((int) ceil(c, plan.days(tier)), tier).stream()
                                .reduce(Cover.NOTHING, (cover, one) -> cover.and(one, price(one)), (a, b) -> a))
                        .min(Comparator.comparing(Cover::cost))
                        .orElseThrow();
                boolean byTheHour = plan.rate(RateTier.HOURLY)
                        .map(rate -> rate.effective().times(elapsedHours).compareTo(least.cost()) < 0)
                        .orElse(false);
                return byTheHour
                        ? new ChargeableTime(0, elapsedHours, c, time.optionDays())
                        : blocks(least, new ChargeableTime(c, 0, c, time.optionDays()));
            }
        }
    }

    private ChargeableTime blocks(Cover cover, ChargeableTime time) {
        byLength().forEach(tier -> line(tier.name(), price(tier), cover.counts().getOrDefault(tier, 0)));
        for (long day = 0; day < time.days(); day++) {
            units.add(cover.cost().dividedBy(Fraction.of(time.days())));
        }
        return time;
    }

    private Cover greedy(long days) {
        Cover cover = Cover.NOTHING;
        long rest = days;
        for (RateTier tier : byLength()) {
            while (rest >= plan.days(tier)) {
                cover = cover.and(tier, price(tier));
                rest -= plan.days(tier);
            }
        }
        return cover;
    }

    private Cover cheapest(long days) {
        List<Cover> best = new ArrayList<>(List.of(Cover.NOTHING));
        Comparator<Cover> order = Comparator.comparing(Cover::cost).thenComparing(Cover::blocks);
        for (RateTier tier : byLength()) {
            order = order.thenComparing(cover -> -cover.counts().getOrDefault(tier, 0));
        }
        for (int covered = 1; covered <= days; covered++) {
            int to = covered;
            best.add(byLength().stream()
                    .map(tier -> best.get(Math.max(0, to - plan.days(tier))).and(tier, price(tier)))
                    .min(order)
                    .orElseThrow());
        }
        return best.get((int) days);
    }

    private List<RateTier> byLength() {
        return RateTier.BLOCKS.stream()
                .filter(tier -> plan.rate(tier).isPresent())
                .sorted(Comparator.comparing(plan::days).reversed())
                .toList();
    }

    private List<Fraction> afterRules(ChargeableTime time) {
        List<Fraction> after = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            boolean hours = time.hours() > 0 && unit == units.size() - 1;
            Fraction amount = units.get(unit);
            for (PricingRule rule : winners(dates.get(unit), time)) {
                Fraction changed = amount.times(multiplier(rule, dates.get(unit)));
                if (!hours && rule.fixedAdjustment().isPresent()) {
                    changed = changed.plus(rule.fixedAdjustment().get().exact());
                }
                changed = changed.signum() < 0 ? Fraction.ZERO : changed;
                effects.merge(rule, changed.minus(amount), Fraction::plus);
                won.merge(rule, 1, Integer::sum);
                amount = changed;
            }
            after.add(amount);
        }
        return after;
    }

    private Fraction multiplier(PricingRule rule, LocalDate date) {
        if (rule.steps().isEmpty()) {
            return Fraction.of(rule.multiplier());
        }
        Optional<Fraction> taken = request.circumstances().utilisation().on(date);
        return rule.steps().stream()
                .filter(step -> taken.isPresent() && taken.get().compareTo(Fraction.of(step.from())) >= 0)
                .reduce((lower, higher) -> higher)
                .map(DemandStep::multiplier)
                .map(Fraction::of)
                .orElse(Fraction.ONE);
    }

    private List<PricingRule> winners(LocalDate date, ChargeableTime time) {
        Set<Object> groups = new HashSet<>();
        return request.rules().rules().stream()
                .filter(rule -> rule.active() && matches(rule.when(), date, time.chargeableDays()))
                .sorted(PricingRule.WINNER_FIRST)
                .filter(rule -> rule.group() instanceof ExclusiveGroup.None
                        || groups.add(rule.group() instanceof ExclusiveGroup.OfItsType ? rule.type() : rule.group()))
                .sorted(PricingRule.IN_ORDER_OF_APPLICATION)
                .toList();
    }

    private boolean matches(RuleCriteria when, LocalDate date, long c) {
        LocalTime start = request.term().startTime();
        return when.category()
                        .map(one -> request.route().map(Route::category).equals(Optional.of(one)))
                        .orElse(true)
                && when.location()
                        .map(one -> request.route().map(Route::pickup).equals(Optional.of(one)))
                        .orElse(true)
                && when.from().map(from -> !date.isBefore(from)).orElse(true)
                && when.to().map(to -> !date.isAfter(to)).orElse(true)
                && (when.weekdays().isEmpty() || when.weekdays().contains(date.getDayOfWeek()))
                && when.timeFrom().map(from -> !start.isBefore(from)).orElse(true)
                && when.timeTo().map(start::isBefore).orElse(true)
                && when.minUnits().map(least -> c >= least).orElse(true)
                && when.maxUnits().map(most -> c <= most).orElse(true);
    }

    private UnitPrice ofDay(LocalDate date) {
        return plan.dateBased() ? dated(date).orElse(price(RateTier.DAILY)) : price(RateTier.DAILY);
    }

    private Optional<UnitPrice> dated(LocalDate date) {
        return plan.card().time().datePrices().stream()
                .filter(dated -> dated.covers(date))
                .map(DatePrice::price)
                .findFirst();
    }

    private UnitPrice price(RateTier tier) {
        return plan.rate(tier).map(Rate::effective).orElseThrow();
    }

    private void line(String code, UnitPrice price, long count) {
        if (count > 0 && price.unscaled() != 0) {
            lines.merge(code + " at " + price, BigDecimal.valueOf(count), BigDecimal::add);
        }
    }

    private static LocalDate date(RentalPeriod period, RentalClock clock, long k) {
        return clock.boundary(period, k).atZone(period.zone()).toLocalDate();
    }

    private static long ceil(long some, long of) {
        return (some + of - 1) / of;
    }

    private record Cover(Map<RateTier, Integer> counts, Fraction cost, int blocks) {

        static final Cover NOTHING = new Cover(Map.of(), Fraction.ZERO, 0);

        Cover and(RateTier tier, UnitPrice price) {
            Map<RateTier, Integer> more = new HashMap<>(counts);
            more.merge(tier, 1, Integer::sum);
            return new Cover(more, cost.plus(price.exact()), blocks + 1);
        }
    }
}
