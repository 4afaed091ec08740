package dev.rentwright.testkit.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.RateBook;
import dev.rentwright.pricing.later.ShownPrice;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.proof.Verifier;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.LineKind;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of the lines of a price (domain P0, P1, E1, E2). */
public interface LineLaws extends PriceSource {

    @Property
    default void lines_reconcile(@ForAll("requests") PriceRequest request) {
        PriceBreakdown price = Prices.of(request);
        Money total = Money.zero(request.plan().currency());
        LineKind before = LineKind.RENTAL;

        for (PriceLine line : price.lines()) {
            Money product = line.unitPrice().times(Fraction.of(line.quantity()), price.rounding());
            assertEquals(product, line.amount(), () -> "quantity times unit price of " + line);
            assertTrue(line.kind().compareTo(before) >= 0, () -> "the order of domain P1 at " + line);
            before = line.kind();
            total = line.included() ? total : total.plus(line.amount());
        }
        assertEquals(total, price.total());
        assertEquals(request.plan().rounding(), price.rounding());
    }

    @Property
    default void the_same_request_has_the_same_lines(@ForAll("requests") PriceRequest request) {
        PriceBreakdown price = Prices.of(request);
        RuleBook copy = new RuleBook(request.rules().rules());
        RateBook used = RateBook.of(request.plan(), copy);

        assertEquals(price, PriceCalculator.price(request).orThrow());
        assertEquals(price, used.price(request.with(copy)).orThrow());
        assertEquals(price, used.price(request.with(copy)).orThrow());
    }

    @Property
    default void currencies_never_mix(@ForAll("requests") PriceRequest request) {
        CurrencyUnit currency = request.plan().currency();
        PriceBreakdown price = Prices.of(request);

        for (PriceLine line : price.lines()) {
            assertEquals(
                    List.of(currency, currency),
                    List.of(line.unitPrice().currency(), line.amount().currency()));
        }
        assertEquals(currency, price.total().currency());
        assertEquals(currency, price.securityDeposit().currency());
        request.circumstances().shownIn().ifPresent(rate -> assertAddsUp(price, ShownPrice.of(price, rate)));
    }

    @Property
    default void money_of_another_currency_is_refused(@ForAll("requests") PriceRequest request) {
        CurrencyUnit foreign =
                Currencies.of(request.plan().currency().getCurrencyCode().equals("CHF") ? "SEK" : "CHF");
        Discount off = new Discount("FOREIGN", new Discount.Amount(Money.ofMinor(1, foreign)), Optional.empty());
        Prices.of(request);

        Outcome<PriceBreakdown> price = PriceCalculator.price(request.with(Choices.NONE.withDiscounts(off)));

        assertTrue(price.refusals().stream().anyMatch(it -> it.code() == RefusalCode.MONEY_CURRENCY_MISMATCH));
    }

    @Property
    default void every_price_is_proven_by_the_rulebook(@ForAll("requests") PriceRequest request) {
        PriceBreakdown price = Prices.of(request);

        assertEquals(List.of(), Verifier.check(request, price));
    }

    /** Each line is shown, and those that are included are not added (domain P19). */
    private static void assertAddsUp(PriceBreakdown price, ShownPrice shown) {
        Money total = Money.zero(shown.rate().to());
        for (int i = 0; i < price.lines().size(); i++) {
            total = price.lines().get(i).included()
                    ? total
                    : total.plus(shown.amounts().get(i));
        }
        assertEquals(total, shown.total());
    }
}
