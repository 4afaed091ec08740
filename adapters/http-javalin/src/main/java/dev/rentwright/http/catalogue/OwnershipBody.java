package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.kind.Ownership;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

@Says("What the books of the fleet know of a vehicle; staff are shown it in the fleet, customers never.")
record OwnershipBody(
        @Says(value = "Unique.", example = "F-17") Optional<@Size(min = 1, max = 20) String> fleetNumber,
        Optional<LocalDate> purchased,
        Optional<@Valid MoneyBody> purchasePrice,
        Optional<@Size(min = 1, max = 50) String> insurancePolicy) {

    Ownership ownership() {
        Optional<Money> price = purchasePrice.map(amount -> amount.money("/ownership/purchasePrice"));
        return Values.made("/ownership", () -> new Ownership(fleetNumber, purchased, price, insurancePolicy));
    }
}
