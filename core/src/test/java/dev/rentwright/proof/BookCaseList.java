package dev.rentwright.proof;

import static dev.rentwright.proof.BookCases.PLAN_A;
import static dev.rentwright.proof.BookCases.days;
import static dev.rentwright.proof.BookCases.hire;
import static dev.rentwright.proof.BookCases.months;
import static dev.rentwright.proof.BookCases.nights;
import static dev.rentwright.proof.BookCases.packed;
import static dev.rentwright.proof.BookCases.planA;

import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.proof.BookCases.Case;
import dev.rentwright.tariff.DatePrice;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import dev.rentwright.tariff.Taxes;
import dev.rentwright.tariff.TimeRates;
import dev.rentwright.time.BillingCycle;
import dev.rentwright.time.RentalClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The worked examples with what the book says of them. */
final class BookCaseList {

    private static final String W01 = "D=10 H=0 C=10; RENTAL WEEKLY 1×280.00=280.00 · RENTAL DAILY 3×50.00=150.00 · ";

    static final List<Case> ALL = List.of(
            of(
                    "W01",
                    BookCases.w01(),
                    "D=10 H=0 C=10; RENTAL WEEKLY 1×280.00=280.00 · RENTAL DAILY 3×50.00=150.00" + " ⇒ 430.00 EUR"),
            of("W02", days(PLAN_A, 12), "D=12 H=0 C=12; RENTAL BI_WEEKLY 1×500.00=500.00 ⇒ 500.00 EUR"),
            of(
                    "W03",
                    days(packed(Packing.GREEDY), 12),
                    "D=12 H=0 C=12; RENTAL WEEKLY 1×280.00=280.00 · RENTAL DAILY 5×50.00=250.00 ⇒ 530.00 EUR"),
            of(
                    "W04",
                    days(packed(Packing.SINGLE_TIER), 16),
                    "D=16 H=0 C=16; RENTAL DAILY 16×50.00=800.00 ⇒ 800.00 EUR"),
            of(
                    "W05",
                    hire(BookCases.bookCars(), "2026-05-04T10:00", "2026-05-16T13:00"),
                    "D=12 H=3 C=13; RENTAL WEEKLY 1×280.00=280.00 · RENTAL BI_WEEKLY 1×135.00=135.00"
                            + " · RENTAL DAILY 2×50.00=100.00 · RENTAL HOURLY 3×8.00=24.00 ⇒ 539.00 EUR"),
            of(
                    "W06",
                    days(BookCases.discounted(), 9),
                    "D=9 H=0 C=9; RENTAL WEEKLY 1×250.00=250.00 · RENTAL DAILY 2×45.00=90.00 ⇒ 340.00 EUR"),
            of(
                    "W07",
                    hire(PLAN_A, "2026-05-04T10:00", "2026-05-07T10:30"),
                    "D=3 H=1 C=4; RENTAL DAILY 3×50.00=150.00 · RENTAL HOURLY 1×8.00=8.00 ⇒ 158.00 EUR"),
            of(
                    "W07 a minute less",
                    hire(PLAN_A, "2026-05-04T10:00", "2026-05-07T10:29"),
                    "D=3 H=0 C=3; RENTAL DAILY 3×50.00=150.00 ⇒ 150.00 EUR"),
            of(
                    "W08",
                    hire(PLAN_A, "2026-05-04T10:00", "2026-05-07T16:10"),
                    "D=4 H=0 C=4; RENTAL DAILY 4×50.00=200.00 ⇒ 200.00 EUR"),
            of(
                    "W09",
                    hire(RateCard.daily("50", "EUR"), "2026-05-04T10:00", "2026-05-07T10:30"),
                    "D=4 H=0 C=4; RENTAL DAILY 4×50.00=200.00 ⇒ 200.00 EUR"),
            of(
                    "W10",
                    hire(PLAN_A, "2026-05-04T10:00", "2026-05-04T15:20"),
                    "D=0 H=6 C=1; RENTAL HOURLY 6×8.00=48.00 ⇒ 48.00 EUR"),
            of(
                    "W10 an hour more",
                    hire(PLAN_A, "2026-05-04T10:00", "2026-05-04T16:10"),
                    "D=1 H=0 C=1; RENTAL DAILY 1×50.00=50.00 ⇒ 50.00 EUR"),
            of(
                    "W11",
                    hire(PLAN_A, "2026-05-04T10:00", "2026-05-10T14:00"),
                    "D=7 H=0 C=7; RENTAL WEEKLY 1×280.00=280.00 ⇒ 280.00 EUR"),
            of(
                    "W12",
                    hire(planA("USD"), "2026-10-31T10:00", "2026-11-01T10:00", "America/New_York"),
                    "D=1 H=0 C=1; RENTAL DAILY 1×50.00=50.00 ⇒ 50.00 USD"),
            of(
                    "W12 by elapsed time",
                    hire(elapsed(planA("USD")), "2026-10-31T10:00", "2026-11-01T10:00", "America/New_York"),
                    "D=1 H=1 C=2; RENTAL DAILY 1×50.00=50.00 · RENTAL HOURLY 1×8.00=8.00 ⇒ 58.00 USD"),
            of(
                    "W13",
                    hire(
                            planA("USD").with(planA("USD").time().withPacking(Packing.BOOKCARS)),
                            "2026-03-07T09:00",
                            "2026-03-09T09:00",
                            "America/New_York"),
                    "D=1 H=23 C=2; RENTAL DAILY 1×50.00=50.00 · RENTAL HOURLY 23×8.00=184.00 ⇒ 234.00 USD"),
            of(
                    "W14",
                    hire(
                                    planA("GBP").withOneWayFee(Money.of("90", "GBP")),
                                    "2026-05-04T12:00",
                                    "2026-05-06T11:45",
                                    "Europe/London")
                            .with(BookCases.ELSEWHERE),
                    "D=2 H=0 C=2; RENTAL DAILY 2×50.00=100.00 · ONE_WAY 90.00 ⇒ 190.00 GBP"),
            of(
                    "W15",
                    hire(BookCases.christmas(), "2026-12-22T10:00", "2026-12-27T12:20"),
                    "D=5 H=3 C=6; RENTAL DAILY 2×50.00=100.00 · RENTAL DAILY 3×80.00=240.00"
                            + " · RENTAL HOURLY 3×8.00=24.00 ⇒ 364.00 EUR"),
            of(
                    "W16",
                    nights(BookCases.room(), "2026-06-04", "2026-06-09"),
                    "D=5 H=0 C=5; RENTAL NIGHTLY 3×100.00=300.00 · RENTAL NIGHTLY 2×130.00=260.00 ⇒ 560.00 EUR"),
            of(
                    "W17",
                    nights(RateCard.daily("150.50", "AUD"), "2026-04-04", "2026-04-06"),
                    "D=2 H=0 C=2; RENTAL NIGHTLY 2×150.50=301.00 ⇒ 301.00 AUD"),
            of(
                    "W18",
                    nights(dated(BookCases.room()), "2026-06-04", "2026-06-08"),
                    "D=4 H=0 C=4; RENTAL NIGHTLY 2×100.00=200.00 · RENTAL NIGHTLY 1×200.00=200.00"
                            + " · RENTAL NIGHTLY 1×130.00=130.00 ⇒ 530.00 EUR"),
            of(
                    "W19",
                    BookCases.w19(),
                    "D=4 H=0 C=4; RENTAL DAILY 4×50.00=200.00 · RULE S1 60.00 · RULE P1 -26.00 ⇒ 234.00 EUR"),
            of(
                    "W20",
                    BookCases.w20(),
                    "D=4 H=0 C=4; RENTAL NIGHTLY 4×100.00=400.00 · RULE S2 60.00 · RULE S1 20.00 ⇒ 480.00 EUR"),
            of("W21", BookCases.w21(), "D=3 H=0 C=3; RENTAL NIGHTLY 3×120.00=360.00 · RULE L9 -36.00 ⇒ 324.00 EUR"),
            of("W22", BookCases.w22(), "D=3 H=0 C=3; RENTAL NIGHTLY 3×100.00=300.00 · RULE DM 35.00 ⇒ 335.00 EUR"),
            of("W23", BookCases.w23(), W01 + "RULE S3 32.25 ⇒ 462.25 EUR"),
            of("W24", BookCases.w24(), W01 + "OPTION GPS 30.00 · ONE_WAY 60.00 · SUPPLIER_RATE 41.60 ⇒ 561.60 EUR"),
            of(
                    "W25",
                    BookCases.w25(),
                    "D=5 H=0 C=5; RENTAL DAILY 5×50.00=250.00 · INSURANCE FULL 5×18.00=90.00"
                            + " · INSURANCE CDW 5×0.00=0.00 · INSURANCE THEFT 5×0.00=0.00 ⇒ 340.00 EUR"),
            of(
                    "W26",
                    BookCases.w26(),
                    "D=12 H=0 C=12; RENTAL BI_WEEKLY 1×500.00=500.00 · DRIVER ADDITIONAL 12×7.00=84.00"
                            + " · DRIVER YOUNG 200.00 ⇒ 784.00 EUR"),
            of(
                    "W28",
                    BookCases.w28(),
                    "D=3 H=0 C=3; RENTAL DAILY 3×61.99=185.97 · SURCHARGE CONCESSION 20.66"
                            + " · SURCHARGE FACILITY 3×4.50=13.50 · TAX STATE 19.53 · TAX LOCAL 4.79 ⇒ 244.45 USD"),
            of("W29", BookCases.w29(vat()), w29("4.92 ⇒ 74.92")),
            of("W29 to even", BookCases.w29(vat().rounded(Rounding.HALF_EVEN)), w29("4.88 ⇒ 74.88")),
            of("W29 per code", BookCases.w29(vat().rounded(TaxRounding.PER_TAX_CODE)), w29("4.90 ⇒ 74.90")),
            of(
                    "W30",
                    nights(
                            RateCard.daily("119.99", "EUR").withTax(Tax.inclusive("VAT", "20")),
                            "2026-06-01",
                            "2026-06-03"),
                    "D=2 H=0 C=2; RENTAL NIGHTLY 2×119.99=239.98 · TAX VAT 40.00 (incl.) ⇒ 239.98 EUR"),
            of(
                    "W31",
                    BookCases.w31(),
                    "D=3 H=0 C=3; RENTAL NIGHTLY 3×110.00=330.00 · SURCHARGE CITY_TAX 6×2.30=13.80"
                            + " · TAX VAT 30.00 (incl.) ⇒ 343.80 EUR"),
            of("W32", w32(Taxes.NONE), "D=1 H=0 C=1; RENTAL DAILY 1×89.00=89.00 · DISCOUNT D25 -2.23 ⇒ 86.77 EUR"),
            of(
                    "W32 to even",
                    w32(Taxes.NONE.rounded(Rounding.HALF_EVEN)),
                    "D=1 H=0 C=1; RENTAL DAILY 1×89.00=89.00 · DISCOUNT D25 -2.22 ⇒ 86.78 EUR"),
            of(
                    "W33",
                    nights(
                            RateCard.daily("12345", "JPY").withTax(Tax.exclusive("CT", "10")),
                            "2026-06-01",
                            "2026-06-04"),
                    "D=3 H=0 C=3; RENTAL NIGHTLY 3×12345=37035 · TAX CT 3704 ⇒ 40739 JPY"),
            of(
                    "W34",
                    days(RateCard.daily("14.750", "KWD").withTax(Tax.exclusive("T", "5")), 3),
                    "D=3 H=0 C=3; RENTAL DAILY 3×14.750=44.250 · TAX T 2.213 ⇒ 46.463 KWD"),
            of(
                    "W35 in euros",
                    days(PLAN_A.withTax(Tax.exclusive("VAT", "20")), 10),
                    W01 + "TAX VAT 86.00 ⇒ 516.00 EUR"),
            of("W36", BookCases.w36(), W01 + "DISCOUNT TEN -30.00 · DISCOUNT LESS25 -25.00 ⇒ 375.00 EUR"),
            of(
                    "W37",
                    BookCases.w37(),
                    "D=4 H=0 C=4; RENTAL NIGHTLY 4×120.00=480.00 · DISCOUNT LONG -24.00 · CLEANING 45.00"
                            + " · SERVICE_FEE 60.12 · TAX OCC 40.08 ⇒ 601.20 USD"),
            of(
                    "W44 six days",
                    days(packed(Packing.GREEDY), 6),
                    "D=6 H=0 C=6; RENTAL DAILY 6×50.00=300.00 ⇒ 300.00 EUR"),
            of(
                    "W47",
                    months(BookCases.rent("1200", BillingCycle.FIRST_OF_MONTH), "2026-07-16", 3),
                    "D=92 H=0 C=92; RENTAL RENT 1×619.35=619.35 · RENTAL RENT 1×1200.00=1200.00"
                            + " · RENTAL RENT 1×1200.00=1200.00 · RENTAL RENT 1×580.65=580.65 ⇒ 3600.00 EUR"),
            of(
                    "W48",
                    months(BookCases.rent("900", BillingCycle.ANNIVERSARY), "2026-01-31", 3),
                    "D=89 H=0 C=89; RENTAL RENT 1×900.00=900.00 · RENTAL RENT 1×900.00=900.00"
                            + " · RENTAL RENT 1×900.00=900.00 ⇒ 2700.00 EUR"),
            of(
                    "W49",
                    months(BookCases.rent("1450", BillingCycle.FIRST_OF_MONTH), "2028-02-10", 1),
                    "D=29 H=0 C=29; RENTAL RENT 1×1000.00=1000.00 · RENTAL RENT 1×420.97=420.97 ⇒ 1420.97 EUR"));

    private BookCaseList() {}

    private static Case of(String name, PriceRequest request, String expected) {
        return new Case(name, request, expected);
    }

    private static String w29(String tax) {
        return "D=1 H=0 C=1; RENTAL DAILY 1×17.50=17.50 · OPTION X1 17.50 · OPTION X2 17.50 · OPTION X3 17.50"
                + " · TAX VAT " + tax + " EUR";
    }

    private static Taxes vat() {
        return Taxes.of(Tax.exclusive("VAT", "7"));
    }

    private static PriceRequest w32(Taxes taxes) {
        return days(RateCard.daily("89", "EUR").with(taxes), 1)
                .with(Choices.NONE.withDiscounts(Discount.percent("D25", "2.5")));
    }

    private static RateCard elapsed(RateCard card) {
        TimeRates time = card.time();
        return card.with(new TimeRates(
                time.tiers(),
                time.lengths(),
                time.packing(),
                Optional.of(RentalClock.ELAPSED_24H),
                time.graceMinutes(),
                time.optionsUseGrace(),
                time.dateBased(),
                time.datePrices(),
                time.weekend(),
                time.weekendDays()));
    }

    private static RateCard dated(RateCard card) {
        LocalDate saturday = LocalDate.parse("2026-06-06");
        TimeRates time = card.with(RateTier.DAILY, "100").time();
        return card.with(new TimeRates(
                time.tiers(),
                time.lengths(),
                time.packing(),
                time.clock(),
                time.graceMinutes(),
                time.optionsUseGrace(),
                time.dateBased(),
                List.of(new DatePrice(saturday, saturday, UnitPrice.of("200", "EUR"))),
                time.weekend(),
                time.weekendDays()));
    }
}
