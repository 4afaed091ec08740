package dev.rentwright.catalogue.kind;

import dev.rentwright.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the books of the fleet know of a vehicle (CAT-06, CAT-08).
 *
 * @param fleetNumber unique, 1 to 20 characters, if it has one
 * @param purchased the day it was bought, if known
 * @param purchasePrice 0 or more, if known
 * @param insurancePolicy its number, 1 to 50 characters, if known
 */
public record Ownership(
        Optional<String> fleetNumber,
        Optional<LocalDate> purchased,
        Optional<Money> purchasePrice,
        Optional<String> insurancePolicy) {

    /** Nothing is known. */
    public static final Ownership UNRECORDED =
            new Ownership(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Ownership {
        Objects.requireNonNull(purchased, "purchased");
        if (fleetNumber
                .filter(number -> number.isBlank() || number.length() > 20)
                .isPresent()) {
            throw new IllegalArgumentException("expected a fleet number of 1 to 20 characters, got " + fleetNumber);
        }
        if (purchasePrice.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("expected a purchase price of 0 or more, got " + purchasePrice);
        }
        if (insurancePolicy
                .filter(number -> number.isBlank() || number.length() > 50)
                .isPresent()) {
            throw new IllegalArgumentException(
                    "expected an insurance policy of 1 to 50 characters, got " + insurancePolicy);
        }
    }
}
