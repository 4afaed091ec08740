package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.DistanceUnit;
import dev.rentwright.tariff.MileageTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** How far a vehicle may be driven for its price. */
@Says("How far a vehicle may be driven for its price.")
public record MileageBody(
        @Says("An allowance per day is pooled over the rental.") @NotNull
        Kind kind,

        @Says(value = "In whole units; needed unless unlimited.", example = "200")
        Optional<@Min(0) @Max(9_999_999) Long> allowance,

        @Says("Kilometres when left out.") Optional<DistanceUnit> unit,

        @Says("What each unit more costs, up to six decimals; needed unless unlimited.")
        Optional<@Valid MoneyBody> price) {

    /** What an allowance is for. */
    public enum Kind {
        UNLIMITED,
        PER_RENTAL,
        PER_DAY
    }

    MileageTerms terms(Place place) {
        return place.made(() -> switch (kind) {
            case UNLIMITED -> new MileageTerms.Unlimited();
            case PER_RENTAL -> new MileageTerms.PerRental(allowance(place), counted(), price(place));
            case PER_DAY -> new MileageTerms.PerDay(allowance(place), counted(), price(place));
        });
    }

    static MileageBody of(MileageTerms terms) {
        if (terms instanceof MileageTerms.PerRental limited) {
            return limited(Kind.PER_RENTAL, limited.allowance(), limited.unit(), limited.price());
        }
        if (terms instanceof MileageTerms.PerDay limited) {
            return limited(Kind.PER_DAY, limited.allowance(), limited.unit(), limited.price());
        }
        return new MileageBody(Kind.UNLIMITED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static MileageBody limited(Kind kind, long allowance, DistanceUnit unit, UnitPrice price) {
        return new MileageBody(kind, Optional.of(allowance), Optional.of(unit), Optional.of(MoneyBody.of(price)));
    }

    private long allowance(Place place) {
        return allowance.orElseThrow(() -> place.at("allowance").missing("an allowance in whole units"));
    }

    private DistanceUnit counted() {
        return unit.orElse(DistanceUnit.KILOMETRE);
    }

    private UnitPrice price(Place place) {
        return place.price("price", price).orElseThrow(() -> place.at("price").missing("the price of a unit more"));
    }
}
