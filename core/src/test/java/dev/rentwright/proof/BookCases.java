package dev.rentwright.proof;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.DatePrice;
import dev.rentwright.tariff.DemandStep;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.DriverCharge;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.Fees;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.tariff.ServiceFee;
import dev.rentwright.tariff.Surcharge;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.Taxes;
import dev.rentwright.tariff.TimeRates;
import dev.rentwright.time.BillingCycle;
import dev.rentwright.time.RentalPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The requests of domain section 7 that have a price, by their numbers. */
final class BookCases {

    static final LocationId HERE = new LocationId(new UUID(0, 1));
    static final LocationId THERE = new LocationId(new UUID(0, 2));
    static final CategoryId COMPACT = new CategoryId(new UUID(0, 3));
    static final Route ELSEWHERE = new Route(COMPACT, HERE, THERE);
    static final RateCard PLAN_A = planA("EUR");

    private BookCases() {}

    static RateCard planA(String currency) {
        return RateCard.daily("50", currency)
                .with(RateTier.HOURLY, "8")
                .with(RateTier.WEEKLY, "280")
                .with(RateTier.BI_WEEKLY, "500")
                .with(RateTier.MONTHLY, "950");
    }

    /** With a fortnight that is three days long at 135, as BookCars has it. */
    static RateCard bookCars() {
        RateCard card = PLAN_A.with(RateTier.BI_WEEKLY, "135");
        TimeRates time = card.time();
        return card.with(new TimeRates(
                time.tiers(),
                Map.of(RateTier.BI_WEEKLY, 3),
                Optional.of(Packing.BOOKCARS),
                time.clock(),
                time.graceMinutes(),
                time.optionsUseGrace(),
                time.dateBased(),
                time.datePrices(),
                time.weekend(),
                time.weekendDays()));
    }

    static RateCard packed(Packing packing) {
        return PLAN_A.with(PLAN_A.time().withPacking(packing));
    }

    static RateCard discounted() {
        return RateCard.in(Currencies.of("EUR"))
                .with(RateTier.DAILY, rate("50", "45"))
                .with(RateTier.WEEKLY, rate("280", "250"));
    }

    static RateCard christmas() {
        RateCard card = RateCard.daily("50", "EUR").with(RateTier.HOURLY, "8");
        return card.with(card.time()
                .withDatePrices(
                        new DatePrice(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-26"), eur("80"))));
    }

    static RateCard room() {
        RateCard card = RateCard.daily("100", "EUR");
        return card.with(card.time().withWeekend(eur("130")));
    }

    static PriceRequest hire(RateCard card, String from, String to) {
        return hire(card, from, to, "Europe/Paris");
    }

    static PriceRequest hire(RateCard card, String from, String to, String zone) {
        return PriceRequest.of(
                card.plan().orThrow(),
                RentalPeriod.between(LocalDateTime.parse(from), LocalDateTime.parse(to), ZoneId.of(zone)));
    }

    static PriceRequest days(RateCard card, int days) {
        LocalDateTime start = LocalDateTime.parse("2026-05-04T10:00");
        return PriceRequest.of(
                card.plan().orThrow(), RentalPeriod.between(start, start.plusDays(days), ZoneId.of("Europe/Paris")));
    }

    static PriceRequest nights(RateCard card, String from, String to) {
        return PriceRequest.of(card.plan().orThrow(), Term.Nights.between(from, to));
    }

    static PriceRequest months(RateCard card, String from, int months) {
        return PriceRequest.of(card.plan().orThrow(), Term.Months.from(from, months));
    }

    static PriceRequest w01() {
        return days(PLAN_A, 10);
    }

    static PriceRequest w19() {
        return days(RateCard.daily("50", "EUR"), 4)
                .with(RuleBook.of(
                        PricingRule.times("S1", RuleType.SEASONAL, "1.20").plus(eur("5")),
                        PricingRule.times("P1", RuleType.PROMOTIONAL, "0.90").when(RuleCriteria.ANY.atLeast(3))));
    }

    static PriceRequest w20() {
        return nights(RateCard.daily("100", "EUR"), "2026-06-05", "2026-06-09")
                .with(RuleBook.of(
                        PricingRule.times("S1", RuleType.SEASONAL, "1.10")
                                .atPriority(10)
                                .when(RuleCriteria.ANY.between("2026-06-01", "2026-06-30")),
                        PricingRule.times("S2", RuleType.SEASONAL, "1.30")
                                .atPriority(20)
                                .when(RuleCriteria.ANY.between("2026-06-06", "2026-06-07"))));
    }

    static PriceRequest w21() {
        ExclusiveGroup shared = new ExclusiveGroup.Named("offers");
        return nights(RateCard.daily("120", "EUR"), "2026-06-01", "2026-06-04")
                .with(RuleBook.of(
                        PricingRule.times("P9", RuleType.PROMOTIONAL, "0.85")
                                .atPriority(5)
                                .in(shared),
                        PricingRule.times("L9", RuleType.LOYALTY, "0.90")
                                .atPriority(9)
                                .in(shared)));
    }

    static PriceRequest w22() {
        return nights(RateCard.daily("100", "EUR"), "2026-06-01", "2026-06-04")
                .with(RuleBook.of(PricingRule.times("DM", RuleType.DEMAND, "1")
                        .withSteps(step("0", "0.90"), step("0.5", "1.00"), step("0.8", "1.15"), step("0.95", "1.30"))))
                .with(Circumstances.PLAIN.with(Utilisation.of(Map.of(
                        LocalDate.parse("2026-06-01"), new Utilisation.Taken(45, 100),
                        LocalDate.parse("2026-06-02"), new Utilisation.Taken(4, 5),
                        LocalDate.parse("2026-06-03"), new Utilisation.Taken(97, 100)))));
    }

    static PriceRequest w23() {
        return w01().with(RuleBook.of(PricingRule.times("S3", RuleType.SEASONAL, "1.25")
                .when(RuleCriteria.ANY.between("2026-05-11", "2026-05-13"))));
    }

    static PriceRequest w24() {
        return days(
                        PLAN_A.withAddOns(AddOn.perDay("GPS", "GPS", eur("5")).cappedAt(Money.of("30", "EUR")))
                                .withOneWayFee(Money.of("60", "EUR")),
                        10)
                .with(ELSEWHERE)
                .with(chosen("GPS"))
                .with(Circumstances.PLAIN.withSupplierRate(Percentage.of("8")));
    }

    static PriceRequest w25() {
        return days(
                        PLAN_A.withAddOns(
                                AddOn.insurance("FULL", "full", eur("18")),
                                AddOn.insurance("CDW", "cdw", eur("10")),
                                AddOn.insurance("THEFT", "theft", eur("6"))),
                        5)
                .with(chosen("CDW", "THEFT", "FULL"));
    }

    static PriceRequest w26() {
        DriverTerms drivers = new DriverTerms(
                Optional.of(new DriverCharge(eur("7"), Optional.empty())),
                Optional.of(new DriverCharge(eur("20"), Optional.of(Money.of("200", "EUR")))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return days(PLAN_A.with(PLAN_A.extras().withDrivers(drivers)), 12).with(Travellers.ONE.driving(22, 30));
    }

    static PriceRequest w28() {
        RateCard card = RateCard.daily("61.99", "USD");
        return days(
                card.with(Fees.NONE.withSurcharges(
                                new Surcharge("CONCESSION", Surcharge.Share.of("11.11"), true),
                                new Surcharge(
                                        "FACILITY",
                                        new Surcharge.PerDay(
                                                UnitPrice.of("4.50", "USD"), Optional.of(Money.of("20", "USD"))),
                                        true)))
                        .with(Taxes.of(Tax.exclusive("STATE", "8.875"), Tax.compound("LOCAL", "2"))),
                3);
    }

    static PriceRequest w29(Taxes taxes) {
        return days(
                        RateCard.daily("17.50", "EUR")
                                .withAddOns(extra("X1"), extra("X2"), extra("X3"))
                                .with(taxes),
                        1)
                .with(chosen("X1", "X2", "X3"));
    }

    static PriceRequest w31() {
        Surcharge cityTax = new Surcharge(
                "CITY_TAX", new Surcharge.PerPersonNight(eur("2.30"), Optional.empty(), Optional.empty()), false);
        return nights(
                        RateCard.daily("110", "EUR")
                                .with(Fees.NONE.withSurcharges(cityTax))
                                .withTax(Tax.inclusive("VAT", "10")),
                        "2026-06-01",
                        "2026-06-04")
                .with(Travellers.of(2));
    }

    static PriceRequest w36() {
        return w01().with(Choices.NONE
                .withDiscounts(Discount.amount("LESS25", Money.of("25", "EUR")))
                .withCoupon(Coupon.of(Discount.percent("TEN", "10").cappedAt(Money.of("30", "EUR")))));
    }

    static PriceRequest w37() {
        RateCard card = RateCard.daily("120", "USD")
                .with(Fees.NONE
                        .withCleaning(Money.of("45", "USD"))
                        .withService(new ServiceFee.Share(Percentage.of("12"))))
                .withTax(Tax.exclusive("OCC", "8").on(LineKind.RENTAL, LineKind.DISCOUNT, LineKind.CLEANING));
        return nights(card, "2026-06-01", "2026-06-05").with(Choices.NONE.withDiscounts(Discount.percent("LONG", "5")));
    }

    static RateCard rent(String monthly, BillingCycle cycle) {
        return RateCard.in(Currencies.of("EUR"))
                .with(new MonthRates(Optional.of(Money.of(monthly, "EUR")), Optional.empty(), Optional.of(cycle)));
    }

    static Choices chosen(String... codes) {
        return Choices.of(
                Arrays.stream(codes).map(code -> new ChosenAddOn(code, 1)).toList());
    }

    static UnitPrice eur(String amount) {
        return UnitPrice.of(amount, "EUR");
    }

    private static AddOn extra(String code) {
        return AddOn.perBooking(code, code, eur("17.50"));
    }

    private static DemandStep step(String from, String multiplier) {
        return new DemandStep(new BigDecimal(from), new BigDecimal(multiplier));
    }

    private static Rate rate(String list, String discounted) {
        return new Rate(eur(list), Optional.of(eur(discounted)));
    }

    /** Every price of the book with an expectation in its notation. */
    record Case(String name, PriceRequest request, String expected) {}

    static List<Case> all() {
        return BookCaseList.ALL;
    }
}
