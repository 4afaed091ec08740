package dev.rentwright.damage;

import dev.rentwright.money.Money;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What damage comes to, as far as it is known; all in one currency, nothing less than 0.
 *
 * @param estimated what the repair will cost, once it is assessed
 * @param charged what the customer of the booking was charged, once that is decided; at most the estimate
 * @param actual what the repair did cost, once it is done
 */
public record Costs(Optional<Money> estimated, Optional<Money> charged, Optional<Money> actual) {

    /** Nobody knows yet. */
    public static final Costs UNKNOWN = new Costs(Optional.empty(), Optional.empty(), Optional.empty());

    public Costs {
        Objects.requireNonNull(estimated, "estimated");
        Objects.requireNonNull(charged, "charged");
        Objects.requireNonNull(actual, "actual");
        Stream.of(estimated, charged, actual)
                .flatMap(Optional::stream)
                .filter(Money::isNegative)
                .findFirst()
                .ifPresent(amount -> {
                    throw new IllegalArgumentException("expected an amount of 0 or more, got " + amount);
                });
        if (estimated.isEmpty() && (charged.isPresent() || actual.isPresent())) {
            throw new IllegalArgumentException("expected an estimate before a charge and a cost, got none");
        }
        Optional<Money> estimate = estimated;
        Stream.of(charged, actual)
                .flatMap(Optional::stream)
                .filter(amount ->
                        !amount.currency().equals(estimate.orElseThrow().currency()))
                .findFirst()
                .ifPresent(amount -> {
                    throw new IllegalArgumentException(
                            "expected the currency of " + estimate.orElseThrow() + ", got " + amount);
                });
        if (charged.filter(share -> share.compareTo(estimate.orElseThrow()) > 0).isPresent()) {
            throw new IllegalArgumentException(
                    "expected a charge of at most " + estimate.orElseThrow() + ", got " + charged.get());
        }
    }

    Costs estimatedAt(Money amount) {
        return new Costs(Optional.of(amount), charged, actual);
    }

    Costs charging(Optional<Money> amount) {
        return new Costs(estimated, amount, actual);
    }

    Costs spending(Money amount) {
        return new Costs(estimated, charged, Optional.of(amount));
    }
}
