package dev.rentwright.http.pricing;

import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.FuelTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;

/** How fuel is settled at the return. */
@Says("How fuel is settled at the return.")
public record FuelBody(
        @Says("Never charged; missing litres charged against the level at pickup, or against a full tank; or the tank"
                + " sold at the booking.")
        @NotNull
        Policy policy,

        @Says("What a missing litre costs, or one of the tank that is sold; needed unless the tank is free.")
        Optional<@Valid MoneyBody> perLitre,

        @Says("With like_for_like and full_to_full: once, when anything is charged.")
        Optional<@Valid MoneyBody> refuellingFee,

        @Says(value = "With like_for_like and full_to_full: as much may be missing for nothing.", example = "2")
        Optional<BigDecimal> toleranceLitres,

        @Says("With full_to_empty: unused fuel is credited less this fee; it is not credited when left out.")
        Optional<@Valid MoneyBody> refundFee) {

    /** As drivers know them. */
    public enum Policy {
        FREE_TANK,
        LIKE_FOR_LIKE,
        FULL_TO_FULL,
        FULL_TO_EMPTY
    }

    FuelTerms terms(Place place) {
        boolean charged = policy == Policy.LIKE_FOR_LIKE || policy == Policy.FULL_TO_FULL;
        requireOnly(place, "refuellingFee", refuellingFee, charged);
        requireOnly(place, "toleranceLitres", toleranceLitres, charged);
        requireOnly(place, "refundFee", refundFee, policy == Policy.FULL_TO_EMPTY);
        return switch (policy) {
            case FREE_TANK -> new FuelTerms.FreeTank();
            case FULL_TO_EMPTY -> new FuelTerms.Prepaid(perLitre(place), place.amount("refundFee", refundFee));
            case LIKE_FOR_LIKE, FULL_TO_FULL ->
                place.at("toleranceLitres")
                        .made(() -> new FuelTerms.ChargeMissing(
                                policy == Policy.FULL_TO_FULL,
                                perLitre(place),
                                place.amount("refuellingFee", refuellingFee),
                                toleranceLitres));
        };
    }

    static FuelBody of(FuelTerms terms) {
        if (terms instanceof FuelTerms.ChargeMissing missing) {
            return new FuelBody(
                    missing.full() ? Policy.FULL_TO_FULL : Policy.LIKE_FOR_LIKE,
                    Optional.of(MoneyBody.of(missing.perLitre())),
                    missing.refuellingFee().map(MoneyBody::of),
                    missing.toleranceLitres(),
                    Optional.empty());
        }
        if (terms instanceof FuelTerms.Prepaid prepaid) {
            return new FuelBody(
                    Policy.FULL_TO_EMPTY,
                    Optional.of(MoneyBody.of(prepaid.perLitre())),
                    Optional.empty(),
                    Optional.empty(),
                    prepaid.refundFee().map(MoneyBody::of));
        }
        return new FuelBody(Policy.FREE_TANK, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private UnitPrice perLitre(Place place) {
        return place.price("perLitre", perLitre)
                .orElseThrow(() -> place.at("perLitre").missing("the price of a litre"));
    }

    private void requireOnly(Place place, String member, Optional<?> given, boolean allowed) {
        if (given.isPresent() && !allowed) {
            throw ProblemException.invalid(
                    place.at(member).pointer(), "nothing with the policy " + policy, given.get());
        }
    }
}
