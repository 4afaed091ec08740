package dev.rentwright;

import static dev.rentwright.RulebookCases.W01;
import static dev.rentwright.RulebookCases.choosing;
import static dev.rentwright.RulebookCases.comesTo;
import static dev.rentwright.RulebookCases.eur;
import static dev.rentwright.RulebookCases.hire;
import static dev.rentwright.RulebookCases.nights;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.ServiceFee;
import dev.rentwright.tariff.Surcharge;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import dev.rentwright.tariff.Taxes;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Domain section 7, "Taxes, rounding, currencies, discounts" and "Property by the night": W28 to W34, W36, and the price of
 * W37.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOfTaxesTest {

    private static final String ONE_DAY = "2026-05-04T10:00 → 2026-05-05T10:00 Europe/Paris";
    private static final String THREE_DAYS = "2026-05-04T10:00 → 2026-05-07T10:00 Europe/Paris";

    @TestFactory
    Stream<DynamicTest> taxes() {
        RateCard airport = RateCard.daily("61.99", "USD");
        RateCard surcharged = airport.with(airport.fees()
                        .withSurcharges(
                                new Surcharge("CONCESSION", Surcharge.Share.of("11.11"), true),
                                new Surcharge("FACILITY", perDay("4.50", "20"), true)))
                .with(Taxes.of(Tax.exclusive("STATE", "8.875"), Tax.compound("LOCAL", "2")));
        RateCard town = RateCard.daily("110", "EUR").withTax(Tax.inclusive("VAT", "10"));
        RateCard cityTaxed = town.with(town.fees().withSurcharges(new Surcharge("CITY_TAX", perNight("2.30"), false)));
        return Stream.of(
                comesTo(
                        "W28 airport surcharges, compound tax",
                        hire(surcharged, "2026-05-04T10:00 → 2026-05-07T10:00 America/New_York"),
                        "D=3 H=0 C=3; RENTAL DAILY 3×61.99=185.97 · SURCHARGE CONCESSION 20.66"
                                + " · SURCHARGE FACILITY 3×4.50=13.50 · TAX STATE 19.53 · TAX LOCAL 4.79 ⇒ 244.45 USD"),
                comesTo("W29 tax per line: 1.225 → 1.23 each", w29(Taxes.NONE), fourLines("4.92", "74.92")),
                comesTo(
                        "W29 HALF_EVEN: 1.225 → 1.22 each",
                        w29(Taxes.NONE.rounded(Rounding.HALF_EVEN)),
                        fourLines("4.88", "74.88")),
                comesTo(
                        "W29 PER_TAX_CODE: 4.90 of 70.00",
                        w29(Taxes.NONE.rounded(TaxRounding.PER_TAX_CODE)),
                        fourLines("4.90", "74.90")),
                comesTo(
                        "W30 inclusive VAT",
                        nights(
                                RateCard.daily("119.99", "EUR").withTax(Tax.inclusive("VAT", "20")),
                                "2026-06-01 → 2026-06-03"),
                        "nights=2; RENTAL NIGHTLY 2×119.99=239.98 · TAX VAT 40.00 (incl.) ⇒ 239.98 EUR"),
                comesTo(
                        "W31 inclusive VAT and city tax",
                        nights(cityTaxed, "2026-06-01 → 2026-06-04").with(Travellers.of(2)),
                        "nights=3; RENTAL NIGHTLY 3×110.00=330.00 · SURCHARGE CITY_TAX 6×2.30=13.80"
                                + " · TAX VAT 30.00 (incl.) ⇒ 343.80 EUR"));
    }

    @TestFactory
    Stream<DynamicTest> rounding_and_currencies() {
        RateCard dinar = RateCard.daily("14.750", "KWD").withTax(Tax.exclusive("T", "5"));
        return Stream.of(
                comesTo(
                        "W32 HALF_UP",
                        w32(Rounding.HALF_UP),
                        "D=1 H=0 C=1; RENTAL DAILY 1×89.00=89.00 · DISCOUNT D25 -2.23 ⇒ 86.77 EUR"),
                comesTo(
                        "W32 HALF_EVEN",
                        w32(Rounding.HALF_EVEN),
                        "D=1 H=0 C=1; RENTAL DAILY 1×89.00=89.00 · DISCOUNT D25 -2.22 ⇒ 86.78 EUR"),
                comesTo(
                        "W33 yen",
                        nights(
                                RateCard.daily("12345", "JPY").withTax(Tax.exclusive("CT", "10")),
                                "2026-06-01 → 2026-06-04"),
                        "nights=3; RENTAL NIGHTLY 3×12345=37035 · TAX CT 3704 ⇒ 40739 JPY"),
                comesTo(
                        "W34 Kuwaiti dinar",
                        hire(dinar, THREE_DAYS),
                        "D=3 H=0 C=3; RENTAL DAILY 3×14.750=44.250 · TAX T 2.213 ⇒ 46.463 KWD"),
                comesTo(
                        "W34 HALF_EVEN",
                        hire(dinar.with(dinar.taxes().rounded(Rounding.HALF_EVEN)), THREE_DAYS),
                        "D=3 H=0 C=3; RENTAL DAILY 3×14.750=44.250 · TAX T 2.212 ⇒ 46.462 KWD"));
    }

    @TestFactory
    Stream<DynamicTest> discounts() {
        Discount ten = Discount.percent("TEN", "10").cappedAt(eur("30"));
        Discount less25 = Discount.amount("LESS25", eur("25"));
        String expected = "D=10 H=0 C=10; RENTAL WEEKLY 1×280.00=280.00 · RENTAL DAILY 3×50.00=150.00"
                + " · DISCOUNT TEN -30.00 · DISCOUNT LESS25 -25.00 ⇒ 375.00 EUR";
        return Stream.of(
                comesTo(
                        "W36 capped percent as a coupon, then fixed",
                        W01.with(Choices.NONE.withDiscounts(less25).withCoupon(Coupon.of(ten))),
                        expected),
                comesTo("W36 percent given first", W01.with(Choices.NONE.withDiscounts(ten, less25)), expected),
                comesTo("W36 fixed given first", W01.with(Choices.NONE.withDiscounts(less25, ten)), expected));
    }

    @TestFactory
    Stream<DynamicTest> property_by_the_night() {
        RateCard home = RateCard.daily("120", "USD");
        RateCard w37 = home.with(home.fees()
                        .withCleaning(Money.of("45", "USD"))
                        .withService(new ServiceFee.Share(Percentage.of("12"))))
                .withTax(Tax.exclusive("OCC", "8").on(LineKind.RENTAL, LineKind.DISCOUNT, LineKind.CLEANING));
        return Stream.of(comesTo(
                "W37 property, daily mode",
                nights(w37, "2026-06-01 → 2026-06-05").with(Choices.NONE.withDiscounts(Discount.percent("LONG", "5"))),
                "nights=4; RENTAL NIGHTLY 4×120.00=480.00 · DISCOUNT LONG -24.00 · CLEANING 45.00"
                        + " · SERVICE_FEE 60.12 · TAX OCC 40.08 ⇒ 601.20 USD"));
    }

    /** Four lines of 17.50 at 7 percent. */
    private static PriceRequest w29(Taxes rounded) {
        RateCard card = RateCard.daily("17.50", "EUR")
                .withAddOns(extra("X1"), extra("X2"), extra("X3"))
                .with(rounded)
                .withTax(Tax.exclusive("VAT", "7"));
        return hire(card, ONE_DAY).with(choosing("X1", "X2", "X3"));
    }

    private static String fourLines(String tax, String total) {
        return "D=1 H=0 C=1; RENTAL DAILY 1×17.50=17.50 · OPTION X1 17.50 · OPTION X2 17.50 · OPTION X3 17.50"
                + " · TAX VAT " + tax + " ⇒ " + total + " EUR";
    }

    /** 2.5 percent off 89.00 are 2.225. */
    private static PriceRequest w32(Rounding rounding) {
        return hire(RateCard.daily("89.00", "EUR").with(Taxes.NONE.rounded(rounding)), ONE_DAY)
                .with(Choices.NONE.withDiscounts(Discount.percent("D25", "2.5")));
    }

    private static AddOn extra(String code) {
        return AddOn.perBooking(code, code, UnitPrice.of("17.50", "EUR"));
    }

    private static Surcharge.PerDay perDay(String price, String cap) {
        return new Surcharge.PerDay(UnitPrice.of(price, "USD"), Optional.of(Money.of(cap, "USD")));
    }

    private static Surcharge.PerPersonNight perNight(String price) {
        return new Surcharge.PerPersonNight(UnitPrice.of(price, "EUR"), Optional.empty(), Optional.empty());
    }
}
