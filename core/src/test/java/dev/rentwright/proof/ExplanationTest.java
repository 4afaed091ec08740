package dev.rentwright.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.tariff.Tax;
import dev.rentwright.time.BillingCycle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A person understands the price. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplanationTest {

    private static final Pattern BLANK = Pattern.compile("\\{\\d}");

    @Test
    void w01_with_tax_and_deposit_reads_as_one_would_say_it() {
        PriceRequest request = BookCases.days(
                BookCases.PLAN_A.withTax(Tax.exclusive("VAT", "20")).withDeposit(Money.of("300", "EUR")), 10);

        assertEquals(
                List.of(
                        "10 rental days, charged as 1 week at 280.00 EUR and 3 days at 50.00 EUR: 430.00 EUR.",
                        "VAT of 20 % is added: 86.00 EUR.",
                        "In total 516.00 EUR, and a refundable deposit of 300.00 EUR."),
                english(request));
    }

    @Test
    void w19_says_what_each_rule_did() {
        assertEquals(
                List.of(
                        "4 rental days, charged as 4 days at 50.00 EUR: 200.00 EUR.",
                        "The season rule S1 raised 4 days by 20 % and 5.00 EUR each, 60.00 EUR in all.",
                        "The promotion rule P1 lowered 4 days by 10 %, 26.00 EUR in all.",
                        "In total 234.00 EUR."),
                english(BookCases.w19()));
    }

    @Test
    void each_line_has_a_label_in_the_language_that_is_asked_for() {
        PriceRequest taxed = BookCases.w24();

        assertEquals(
                List.of("Rental", "Rental", "Option GPS", "Return elsewhere", "Supplier's rate"),
                Explanation.labels(taxed, Derivation.of(taxed), Locale.ENGLISH));
        assertEquals(
                List.of("Miete", "Miete", "Zusatzleistung GPS", "Rückgabe anderswo", "Preisanpassung des Anbieters"),
                Explanation.labels(taxed, Derivation.of(taxed), Locale.GERMANY));
        assertEquals(
                List.of("Rental", "Rule S1", "Rule P1"),
                Explanation.labels(BookCases.w19(), Derivation.of(BookCases.w19()), Locale.ENGLISH));
    }

    @Test
    void w24_says_what_a_cap_and_the_supplier_changed() {
        assertEquals(
                List.of(
                        "10 rental days, charged as 1 week at 280.00 EUR and 3 days at 50.00 EUR: 430.00 EUR.",
                        "Option GPS: 30.00 EUR, which is the most; it would be 50.00 EUR without the cap.",
                        "Return elsewhere: 60.00 EUR.",
                        "Supplier's rate: 8 % of 520.00 EUR, 41.60 EUR.",
                        "In total 561.60 EUR."),
                english(BookCases.w24()));
    }

    @Test
    void w28_says_what_surcharges_and_taxes_are_of() {
        assertEquals(
                List.of(
                        "3 rental days, charged as 3 days at 61.99 USD: 185.97 USD.",
                        "Surcharge CONCESSION: 11.11 % of 185.97 USD, 20.66 USD.",
                        "Surcharge FACILITY: 3 days at 4.50 USD, 13.50 USD.",
                        "STATE of 8.875 % is added: 19.53 USD.",
                        "LOCAL of 2 % is added: 4.79 USD.",
                        "In total 244.45 USD."),
                english(BookCases.w28()));
    }

    @Test
    void w37_says_it_of_a_home_in_english_and_in_german() {
        assertEquals(
                List.of(
                        "4 nights, charged as 4 nights at 120.00 USD: 480.00 USD.",
                        "Discount LONG: 5 % of 480.00 USD, -24.00 USD.",
                        "Cleaning: 45.00 USD.",
                        "Service fee: 12 % of 501.00 USD, 60.12 USD.",
                        "OCC of 8 % is added: 40.08 USD.",
                        "In total 601.20 USD."),
                english(BookCases.w37()));
        assertEquals(
                List.of(
                        "4 Nächte, berechnet als 4 Nächte zu 120,00 USD: 480,00 USD.",
                        "Rabatt LONG: 5 % von 480,00 USD, -24,00 USD.",
                        "Reinigung: 45,00 USD.",
                        "Servicegebühr: 12 % von 501,00 USD, 60,12 USD.",
                        "OCC von 8 % kommt hinzu: 40,08 USD.",
                        "Insgesamt 601,20 USD."),
                Explanation.of(BookCases.w37(), Derivation.of(BookCases.w37()), Locale.GERMANY));
    }

    @Test
    void several_of_what_is_charged_by_the_day_are_told_beside_the_days_which_are_nights_of_a_stay() {
        RateCard breakfast = RateCard.daily("89", "EUR")
                .withAddOns(AddOn.perDay("BREAKFAST", "Breakfast", UnitPrice.of("12.50", "EUR")));
        Choices three = Choices.of(List.of(new ChosenAddOn("BREAKFAST", 3)));

        assertTrue(
                english(BookCases.nights(breakfast, "2026-06-05", "2026-06-12").with(three))
                        .contains("Option Breakfast: 3 x 7 nights at 12.50 EUR, 262.50 EUR."));
        assertTrue(english(BookCases.days(breakfast, 7).with(three))
                .contains("Option Breakfast: 3 x 7 days at 12.50 EUR, 262.50 EUR."));
        assertTrue(
                english(BookCases.nights(breakfast, "2026-06-05", "2026-06-06").with(three))
                        .contains("Option Breakfast: 3 x 1 night at 12.50 EUR, 37.50 EUR."));
    }

    /** The extra hours of 9.00 take the share alone; and of 50.00 nobody takes 60.00. */
    @Test
    void the_arithmetic_of_a_rule_can_be_followed() {
        PricingRule dearer = PricingRule.times("S1", RuleType.SEASONAL, "1.10").plus(UnitPrice.of("2", "EUR"));
        PricingRule freed = PricingRule.times("P1", RuleType.PROMOTIONAL, "1").plus(UnitPrice.of("-60", "EUR"));
        RateCard card = RateCard.daily("50", "EUR").with(RateTier.HOURLY, "9");

        assertTrue(english(BookCases.hire(card, "2026-05-04T10:00", "2026-05-06T11:00")
                        .with(RuleBook.of(dearer)))
                .contains("The season rule S1 raised 3 days (extra hours count as one) by 10 % and 2.00 EUR for each"
                        + " whole day, 14.90 EUR in all."));
        assertTrue(english(BookCases.days(card, 2).with(RuleBook.of(freed)))
                .contains("The promotion rule P1 lowered 2 days by 60.00 EUR each, as far as there was so much,"
                        + " 100.00 EUR in all."));
        assertTrue(english(BookCases.days(card, 2).with(RuleBook.of(dearer)))
                .contains("The season rule S1 raised 2 days by 10 % and 2.00 EUR each, 14.00 EUR in all."));
    }

    @Test
    void months_are_told_period_by_period() {
        List<String> sentences =
                english(BookCases.months(BookCases.rent("1200", BillingCycle.FIRST_OF_MONTH), "2026-07-16", 3));

        assertEquals("3 months, charged in 4 billing periods: 3,600.00 EUR.", sentences.get(0));
        assertTrue(sentences.get(1).endsWith(": 16 of 31 days at 1,200.00 EUR a month, 619.35 EUR."), sentences.get(1));
        assertTrue(sentences.get(2).endsWith(": a whole month at 1,200.00 EUR."), sentences.get(2));
        assertEquals(6, sentences.size());
    }

    @Test
    void an_insurance_says_which_other_contains_it_and_demand_what_it_changed() {
        assertTrue(english(BookCases.w25()).contains("Insurance cdw is included in full."));
        assertTrue(english(BookCases.w22()).contains("The demand rule DM applied to 3 nights, 35.00 EUR in all."));
    }

    /** Not that of the machine, which may be German. */
    @Test
    void a_language_that_nobody_translated_to_is_answered_in_english_with_its_own_figures() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(
                    "4 rental days, charged as 4 days at 50,00 EUR: 200,00 EUR.",
                    Explanation.of(BookCases.w19(), Derivation.of(BookCases.w19()), new Locale("es", "ES"))
                            .get(0));
        } finally {
            Locale.setDefault(before);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_kind_of_line_has_its_sentence_in_every_language() {
        return Arrays.stream(LineKind.values())
                .flatMap(kind -> Stream.of(Locale.ENGLISH, Locale.GERMAN)
                        .map(locale ->
                                dynamicTest(kind + " in " + locale, () -> assertEveryBasisIsTold(kind, locale))));
    }

    @Test
    void both_languages_say_the_same_things_with_the_same_blanks() {
        Properties english = texts("");
        Properties german = texts("_de");

        assertEquals(english.keySet(), german.keySet());
        for (String key : english.stringPropertyNames()) {
            assertEquals(blanks(english.getProperty(key)), blanks(german.getProperty(key)), key);
        }
    }

    private static void assertEveryBasisIsTold(LineKind kind, Locale locale) {
        Money amount = Money.of("12.34", "EUR");
        for (LineUnit unit : LineUnit.values()) {
            for (Basis basis : List.of(
                    Basis.Product.INSTANCE,
                    new Basis.Capped(amount.exact().times(2)),
                    new Basis.Share(Percentage.of("7.5"), amount),
                    new Basis.IncludedIn("FULL"),
                    new Basis.Levy(Percentage.of("7.5"), amount, true))) {
                PriceLine line = new PriceLine(
                        kind,
                        "SOME",
                        BigDecimal.valueOf(2),
                        unit,
                        UnitPrice.of(amount),
                        amount.times(2),
                        true,
                        false,
                        basis);
                PriceBreakdown price = Derivation.of(BookCases.days(RateCard.daily("1", "EUR"), 1));
                List<PriceLine> lines = kind == LineKind.RENTAL
                        ? List.of(line)
                        : List.of(price.lines().get(0), line);
                List<String> sentences = Explanation.of(
                        BookCases.w01(),
                        new PriceBreakdown(
                                price.time(),
                                price.rounding(),
                                lines,
                                price.units(),
                                PriceBreakdown.sum(lines, price.currency()),
                                price.securityDeposit()),
                        locale);
                assertEquals(kind == LineKind.RENTAL ? 2 : 3, sentences.size());
                sentences.forEach(
                        sentence -> assertFalse(BLANK.matcher(sentence).find(), sentence));
            }
        }
    }

    @Test
    void each_line_has_a_row_for_the_papers_that_show_a_table() {
        PriceRequest request = BookCases.days(BookCases.PLAN_A.withTax(Tax.exclusive("VAT", "20")), 10);
        PriceBreakdown price = Derivation.of(request);

        assertEquals(
                List.of(
                        new Explanation.Row("Rental", "1 week x 280.00 EUR", "280.00 EUR"),
                        new Explanation.Row("Rental", "3 days x 50.00 EUR", "150.00 EUR"),
                        new Explanation.Row("VAT", "20 %", "86.00 EUR")),
                Explanation.rows(request, price, Locale.ENGLISH));
        assertEquals(
                new Explanation.Row("Miete", "3 Tage x 50,00 EUR", "150,00 EUR"),
                Explanation.rows(request, price, Locale.GERMAN).get(1));
    }

    private static List<String> english(PriceRequest request) {
        return Explanation.of(request, Derivation.of(request), Locale.ENGLISH);
    }

    private static Set<String> blanks(String sentence) {
        return BLANK.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    private static Properties texts(String suffix) {
        Properties texts = new Properties();
        try (var in = Explanation.class.getResourceAsStream("Explanation" + suffix + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
