package dev.rentwright.pricing;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.tariff.DatePrice;
import dev.rentwright.tariff.DemandStep;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.tariff.Taxes;
import dev.rentwright.tariff.TimeRates;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.RentalClock;
import dev.rentwright.time.RentalPeriod;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Requests for everything that a rental's price can depend on: both clocks, all packings, date prices, weekends, rules of
 * every sort in numbers that make them meet, places where clocks change, and now and then numbers of a size that whole
 * numbers have no room for.
 */
class RentalDomain extends DomainContextBase {

    static final CategoryId CATEGORY = new CategoryId(new UUID(1, 1));
    static final LocationId LOCATION = new LocationId(new UUID(2, 1));

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Paris"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Beirut"),
            ZoneId.of("Asia/Tokyo"));
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 20);

    @Provide
    Arbitrary<PriceRequest> requests() {
        return Arbitraries.randomValue(Random::nextLong)
                .map(seed -> request(new Random(seed)))
                .filter(RentalDomain::hasAmounts);
    }

    /** Stacked rules may ask for more money than there is room for in an amount; such a price is none. */
    private static boolean hasAmounts(PriceRequest request) {
        try {
            return !RentalByTheLetter.of(request).isEmpty();
        } catch (ArithmeticException tooMuch) {
            return false;
        }
    }

    private static PriceRequest request(Random random) {
        boolean huge = random.nextInt(10) == 0;
        Term term = term(random);
        List<PricingRule> rules = new ArrayList<>();
        int count = random.nextInt(random.nextBoolean() ? 6 : 60);
        for (int id = 0; id < count; id++) {
            rules.add(rule(random, id, huge));
        }
        PriceRequest request = PriceRequest.of(plan(random, huge, term), term).with(new RuleBook(rules));
        if (random.nextInt(4) > 0) {
            request = request.with(new Route(CATEGORY, LOCATION, LOCATION));
        }
        return request.with(Circumstances.PLAIN.with(utilisation(random)));
    }

    private static Term term(Random random) {
        LocalDate start = FIRST.plusDays(random.nextInt(60));
        if (random.nextInt(3) == 0) {
            return new Term.Nights(
                    new DateRange(start, start.plusDays(1 + random.nextInt(random.nextBoolean() ? 9 : 140))),
                    LocalTime.of(random.nextInt(24), 0));
        }
        LocalDateTime pickup = start.atTime(random.nextInt(24), 15 * random.nextInt(4));
        RentalPeriod day = RentalPeriod.between(pickup, pickup.plusDays(1), ZONES.get(random.nextInt(4)));
        long minutes = random.nextBoolean()
                ? 1 + random.nextInt(80 * 1440)
                : Math.max(1, random.nextInt(20) * 1440 + random.nextInt(140) - 70);
        return new Term.Hire(day.withEnd(day.start().plusSeconds(60 * minutes)));
    }

    private static RatePlan plan(Random random, boolean huge, Term term) {
        Map<RateTier, Rate> tiers = new EnumMap<>(RateTier.class);
        Map<RateTier, Integer> lengths = new EnumMap<>(RateTier.class);
        tiers.put(RateTier.DAILY, rate(random, 5_000, huge));
        if (random.nextInt(3) > 0) {
            tiers.put(RateTier.HOURLY, rate(random, 900, huge));
        }
        for (RateTier tier : List.of(RateTier.WEEKLY, RateTier.BI_WEEKLY, RateTier.MONTHLY)) {
            if (random.nextBoolean()) {
                tiers.put(tier, rate(random, 4_000 * tier.days(), huge));
                if (random.nextInt(4) == 0) {
                    lengths.put(tier, 2 + random.nextInt(20));
                }
            }
        }
        boolean hoursOnly = term instanceof Term.Hire && random.nextInt(12) == 0;
        TimeRates rates = new TimeRates(
                hoursOnly ? Map.of(RateTier.HOURLY, rate(random, 900, huge)) : tiers,
                lengths,
                Optional.of(List.of(Packing.values()).get(random.nextInt(4))),
                Optional.of(random.nextInt(3) > 0 ? RentalClock.WALL_CLOCK : RentalClock.ELAPSED_24H),
                random.nextBoolean() ? Optional.empty() : Optional.of(random.nextInt(1440)),
                Optional.of(random.nextBoolean()),
                Optional.of(random.nextInt(3) == 0),
                datePrices(random, huge),
                random.nextBoolean() ? Optional.of(price(random, 7_000, huge)) : Optional.empty(),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(Set.of(DayOfWeek.FRIDAY, DayOfWeek.of(1 + random.nextInt(4)))));
        Rounding rounding = random.nextBoolean() ? Rounding.HALF_UP : Rounding.HALF_EVEN;
        return new RatePlan(RateCard.in(Currencies.of("EUR")).with(rates).with(Taxes.NONE.rounded(rounding)));
    }

    private static Rate rate(Random random, int cents, boolean huge) {
        return Rate.of(price(random, cents, huge));
    }

    /** Few different ones, so that they tie and merge; sometimes free, sometimes with more decimals than amounts have. */
    private static UnitPrice price(Random random, int cents, boolean huge) {
        if (huge && random.nextBoolean()) {
            return new UnitPrice(3_000_000_000_000_000L + random.nextInt(9_999), 6, Currencies.of("EUR"));
        }
        if (random.nextInt(20) == 0) {
            return new UnitPrice(0, 2, Currencies.of("EUR"));
        }
        int steps = 1 + random.nextInt(6);
        int scale = random.nextInt(8) == 0 ? 2 + random.nextInt(5) : 2;
        return new UnitPrice(
                cents / 4L * steps + (random.nextInt(3) == 0 ? random.nextInt(99) : 0), scale, Currencies.of("EUR"));
    }

    private static List<DatePrice> datePrices(Random random, boolean huge) {
        List<DatePrice> prices = new ArrayList<>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(100) - 10);
            prices.add(new DatePrice(from, from.plusDays(random.nextInt(15)), price(random, 6_000, huge)));
        }
        return prices;
    }

    private static PricingRule rule(Random random, int id, boolean huge) {
        RuleType type = List.of(RuleType.values()).get(random.nextInt(5));
        boolean steps = type == RuleType.DEMAND && random.nextBoolean();
        return new PricingRule(
                new RuleId("R" + id),
                1,
                "rule",
                type,
                criteria(random),
                multiplier(random, huge),
                random.nextBoolean() ? Optional.of(adjustment(random)) : Optional.empty(),
                random.nextInt(4),
                random.nextInt(10) > 0,
                group(random),
                steps
                        ? List.of(
                                new DemandStep(new BigDecimal("0.25"), multiplier(random, huge)),
                                new DemandStep(new BigDecimal("0.8"), multiplier(random, huge)))
                        : List.of());
    }

    private static UnitPrice adjustment(Random random) {
        return new UnitPrice(random.nextInt(4000) - 2500, random.nextInt(6) == 0 ? 5 : 2, Currencies.of("EUR"));
    }

    private static BigDecimal multiplier(Random random, boolean huge) {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.ONE;
            case 1 -> BigDecimal.valueOf(random.nextInt(20), 1);
            default -> BigDecimal.valueOf(huge ? random.nextInt(1_000_000) : 700 + random.nextInt(700), 3);
        };
    }

    private static ExclusiveGroup group(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new ExclusiveGroup.None();
            case 1 -> new ExclusiveGroup.Named("G" + random.nextInt(2));
            default -> new ExclusiveGroup.OfItsType();
        };
    }

    private static RuleCriteria criteria(Random random) {
        Optional<LocalDate> from = maybe(random, FIRST.plusDays(random.nextInt(90) - 10));
        LocalTime time = LocalTime.of(random.nextInt(20), 0);
        int least = random.nextInt(10);
        return new RuleCriteria(
                maybe(random, random.nextInt(4) > 0 ? CATEGORY : new CategoryId(new UUID(1, 2))),
                maybe(random, random.nextInt(4) > 0 ? LOCATION : new LocationId(new UUID(2, 2))),
                from,
                maybe(random, from.orElse(FIRST).plusDays(random.nextInt(30))),
                random.nextInt(3) == 0 ? Set.of(DayOfWeek.of(1 + random.nextInt(6)), DayOfWeek.SUNDAY) : Set.of(),
                random.nextInt(4) == 0 ? Optional.of(time) : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.of(time.plusHours(3)) : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(least) : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(least + 1 + random.nextInt(40)) : Optional.empty());
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static Utilisation utilisation(Random random) {
        Map<LocalDate, Utilisation.Taken> taken = new TreeMap<>();
        for (int day = 0; day < 70; day++) {
            if (random.nextInt(4) > 0) {
                taken.put(FIRST.plusDays(day), new Utilisation.Taken(random.nextInt(5), random.nextInt(5)));
            }
        }
        return Utilisation.of(taken);
    }
}
