package dev.rentwright.http.pricing;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.FuelTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

@Says("How fuel is settled at the return.")
record FuelBody(
        @NotNull Policy policy,

        @Says("What a missing litre costs; needed unless the tank is free.")
        Optional<@Valid MoneyBody> perLitre,

        @Says("Once, when anything is missing.") Optional<@Valid MoneyBody> refuellingFee) {

    enum Policy {
        FREE_TANK,
        LIKE_FOR_LIKE,
        FULL_TO_FULL
    }

    FuelTerms terms() {
        if (policy == Policy.FREE_TANK) {
            return new FuelTerms.FreeTank();
        }
        return Values.made(
                "/fuel",
                () -> FuelTerms.ChargeMissing.withoutTolerance(
                        policy == Policy.FULL_TO_FULL,
                        perLitre.orElseThrow(() -> new IllegalArgumentException("expected perLitre, got nothing"))
                                .unitPrice("/fuel/perLitre"),
                        refuellingFee.map(body -> body.money("/fuel/refuellingFee"))));
    }

    static FuelBody of(FuelTerms terms) {
        if (terms instanceof FuelTerms.ChargeMissing missing) {
            return new FuelBody(
                    missing.full() ? Policy.FULL_TO_FULL : Policy.LIKE_FOR_LIKE,
                    Optional.of(MoneyBody.of(missing.perLitre())),
                    missing.refuellingFee().map(MoneyBody::of));
        }
        return new FuelBody(Policy.FREE_TANK, Optional.empty(), Optional.empty());
    }
}
