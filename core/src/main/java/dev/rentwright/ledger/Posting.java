package dev.rentwright.ledger;

import dev.rentwright.money.Money;
import java.util.Objects;

/**
 * One side of an entry.
 *
 * @param account where
 * @param amount debit positive, credit negative, never 0
 */
public record Posting(Account account, Money amount) {

    public Posting {
        Objects.requireNonNull(account, "account");
        if (amount.isZero()) {
            throw new IllegalArgumentException("expected a posting of more or less than 0 to " + account);
        }
    }
}
