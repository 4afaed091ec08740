package dev.rentwright.pricing.later;

import dev.rentwright.money.ExchangeRate;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A price in another currency, to look at (domain P19): each line converted and rounded, the total their sum, and no tax
 * computed again. The booking keeps its own currency.
 *
 * @param rate at which it was converted
 * @param amounts of each line, in the order of the price's lines
 * @param total of those that the price adds
 */
public record ShownPrice(ExchangeRate rate, List<Money> amounts, Money total) {

    public ShownPrice {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(total, "total");
        amounts = List.copyOf(amounts);
    }

    /**
     * A price at a rate.
     *
     * @throws dev.rentwright.money.CurrencyMismatch if the rate is not from the price's currency
     */
    public static ShownPrice of(PriceBreakdown price, ExchangeRate rate) {
        List<Money> amounts = new ArrayList<>();
        Money total = Money.zero(rate.to());
        for (PriceLine line : price.lines()) {
            Money shown = rate.convert(line.amount(), price.rounding());
            amounts.add(shown);
            total = line.included() ? total : total.plus(shown);
        }
        return new ShownPrice(rate, amounts, total);
    }
}
