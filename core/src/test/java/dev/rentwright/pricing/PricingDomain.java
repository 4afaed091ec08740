package dev.rentwright.pricing;

import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalPeriod;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Rate plans of every shape, untaxed, and periods of up to ten weeks in zones whose clocks change. */
class PricingDomain extends DomainContextBase {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Paris"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Tokyo"));

    @Provide
    Arbitrary<RatePlan> plans() {
        return Combinators.combine(
                        rate(100, 9_999), tiers(), Arbitraries.integers().between(0, 1439), addOns())
                .as((daily, tiers, grace, addOns) -> {
                    boolean hourOnly = tiers.containsKey(RateTier.HOURLY)
                            && daily.list().amount().intValue() % 7 == 0;
                    Map<RateTier, Rate> all = new TreeMap<>(tiers);
                    all.put(RateTier.DAILY, daily);
                    return plan(hourOnly ? Map.of(RateTier.HOURLY, all.get(RateTier.HOURLY)) : all, grace, addOns);
                });
    }

    @Provide
    Arbitrary<RentalPeriod> periods() {
        Arbitrary<LocalDateTime> starts = Arbitraries.integers()
                .between(0, 365 * 24 * 4)
                .map(quarters -> LocalDateTime.parse("2026-01-01T00:00").plusMinutes(15L * quarters));
        return Combinators.combine(starts, Arbitraries.of(ZONES), minutes()).as((start, zone, minutes) -> {
            RentalPeriod first = RentalPeriod.between(start, start.plusDays(1), zone);
            return first.withEnd(first.start().plusSeconds(60L * minutes));
        });
    }

    /** Any number of minutes, and often those just around a whole day and its grace. */
    static Arbitrary<Integer> minutes() {
        Arbitrary<Integer> aroundDays = Combinators.combine(
                        Arbitraries.integers().between(1, 45),
                        Arbitraries.integers().between(-70, 70))
                .as((days, more) -> days * 1440 + more);
        return Arbitraries.oneOf(Arbitraries.integers().between(1, 70 * 1440), aroundDays);
    }

    static RatePlan plan(Map<RateTier, Rate> tiers, int grace, List<AddOn> addOns) {
        RateCard card = RateCard.in(Currencies.of("EUR"));
        for (Map.Entry<RateTier, Rate> tier : tiers.entrySet()) {
            card = card.with(tier.getKey(), tier.getValue());
        }
        return card.with(card.time().withGraceMinutes(grace))
                .withAddOns(addOns.toArray(AddOn[]::new))
                .plan()
                .orThrow();
    }

    static List<ChosenAddOn> all(RatePlan plan, int pieces) {
        return plan.card().extras().addOns().stream()
                .map(addOn -> new ChosenAddOn(addOn.code(), pieces))
                .toList();
    }

    private static Arbitrary<Map<RateTier, Rate>> tiers() {
        return Combinators.combine(
                        rate(1, 2_000).optional(),
                        rate(500, 60_000).optional(),
                        rate(1_000, 100_000).optional(),
                        rate(2_000, 200_000).optional())
                .as((hourly, weekly, fortnightly, monthly) -> {
                    Map<RateTier, Rate> tiers = new TreeMap<>();
                    hourly.ifPresent(rate -> tiers.put(RateTier.HOURLY, rate));
                    weekly.ifPresent(rate -> tiers.put(RateTier.WEEKLY, rate));
                    fortnightly.ifPresent(rate -> tiers.put(RateTier.BI_WEEKLY, rate));
                    monthly.ifPresent(rate -> tiers.put(RateTier.MONTHLY, rate));
                    return tiers;
                });
    }

    /** List prices in cents, a third of them discounted. */
    private static Arbitrary<Rate> rate(int least, int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(least, most),
                        Arbitraries.integers().between(0, 299))
                .as((cents, discount) -> new Rate(
                        price(cents), discount < 100 ? Optional.of(price(cents * discount / 100)) : Optional.empty()));
    }

    private static Arbitrary<List<AddOn>> addOns() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2_000),
                        Arbitraries.integers().between(0, 20_000).optional(),
                        Arbitraries.integers().between(0, 5_000))
                .as((perDay, cap, once) -> {
                    AddOn seat = AddOn.perDay("SEAT", "child seat", price(perDay));
                    return List.of(
                            cap.map(cents -> seat.cappedAt(Money.ofMinor(cents, "EUR")))
                                    .orElse(seat),
                            AddOn.perBooking("PASS", "motorway pass", price(once)));
                });
    }

    private static UnitPrice price(int cents) {
        return UnitPrice.of(BigDecimal.valueOf(cents, 2), Currencies.of("EUR"));
    }
}
