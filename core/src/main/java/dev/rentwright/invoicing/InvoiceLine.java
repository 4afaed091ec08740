package dev.rentwright.invoicing;

import dev.rentwright.money.Money;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A line of an invoice (INV-04).
 *
 * @param kind what sort of line, such as {@code RENTAL} or {@code TAX}
 * @param description what exactly, for people; at most 1,000 characters
 * @param quantity how many units
 * @param unitPrice what one costs, up to 6 decimals, in the currency of the amount
 * @param amount as it was rounded once
 * @param included whether it is shown and not added, as an inclusive tax is
 */
public record InvoiceLine(
        String kind, String description, BigDecimal quantity, BigDecimal unitPrice, Money amount, boolean included) {

    public InvoiceLine {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(amount, "amount");
        if (kind.isBlank() || kind.length() > 50 || description.length() > 1000) {
            throw new IllegalArgumentException(
                    "expected a kind of 1 to 50 characters and a description of at most 1000," + " got '" + kind
                            + "' and '" + description + "'");
        }
    }

    /** One piece of something. */
    public static InvoiceLine of(String kind, String description, Money amount) {
        return new InvoiceLine(kind, description, BigDecimal.ONE, amount.amount(), amount, false);
    }
}
