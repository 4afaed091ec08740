package dev.rentwright.http.wire;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/** An amount or a unit price as it comes in (REC-28). */
@Says("An amount of money. The amount is an exact decimal as text; a number is accepted, too.")
public record MoneyBody(
        @Says(value = "At most the currency's minor digits; a unit price may have six.", example = "430.00") @NotNull
        BigDecimal amount,

        @Says(value = "ISO 4217.", example = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}")
        String currency) {

    /** As an amount. */
    public Money money(String pointer) {
        return Values.made(pointer, () -> Money.of(amount, currency));
    }

    /** As the price of a unit. */
    public UnitPrice unitPrice(String pointer) {
        return Values.made(pointer, () -> UnitPrice.of(amount.toPlainString(), currency));
    }

    /** Of an amount. */
    public static MoneyBody of(Money money) {
        return new MoneyBody(money.amount(), money.currencyCode());
    }

    /** Of the price of a unit. */
    public static MoneyBody of(UnitPrice price) {
        return new MoneyBody(price.amount(), price.currency().getCurrencyCode());
    }
}
