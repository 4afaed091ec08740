package dev.rentwright.invoicing;

import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.Objects;

/**
 * What of an invoice is not owed after all (domain L8, INV-13).
 *
 * @param number the next of its supplier's year
 * @param amount more than 0, its tax with it
 * @param at when it was written
 */
public record CreditNote(String number, Money amount, Instant at) {
    public CreditNote {
        Objects.requireNonNull(at, "at");
        if (number.isBlank() || number.length() > 50) {
            throw new IllegalArgumentException("expected a number of 1 to 50 characters, got '" + number + "'");
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("expected a credit of more than 0, got " + amount);
        }
    }
}
