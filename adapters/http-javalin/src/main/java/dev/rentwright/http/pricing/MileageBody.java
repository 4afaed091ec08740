package dev.rentwright.http.pricing;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.MileageTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

@Says("How far a vehicle may be driven for its price.")
record MileageBody(
        @NotNull Kind kind,
        @Says("Needed unless unlimited.") Optional<@Min(0) @Max(9_999_999) Long> kilometres,

        @Says("What each kilometre more costs; needed unless unlimited.")
        Optional<@Valid MoneyBody> perKilometre) {

    enum Kind {
        UNLIMITED,
        PER_RENTAL,
        PER_DAY
    }

    MileageTerms terms() {
        return Values.made("/mileage", () -> switch (kind) {
            case UNLIMITED -> new MileageTerms.Unlimited();
            case PER_RENTAL -> MileageTerms.PerRental.kilometres(allowance(), price().unitPrice("/mileage/perKilometre"));
            case PER_DAY -> MileageTerms.PerDay.kilometres(allowance(), price().unitPrice("/mileage/perKilometre"));
        });
    }

    static MileageBody of(MileageTerms terms) {
        if (terms instanceof MileageTerms.PerRental limited) {
            return new MileageBody(
                    Kind.PER_RENTAL,
                    Optional.of(limited.kilometres()),
                    Optional.of(MoneyBody.of(limited.perKilometre())));
        }
        if (terms instanceof MileageTerms.PerDay limited) {
            return new MileageBody(
                    Kind.PER_DAY, Optional.of(limited.kilometres()), Optional.of(MoneyBody.of(limited.perKilometre())));
        }
        return new MileageBody(Kind.UNLIMITED, Optional.empty(), Optional.empty());
    }

    private long allowance() {
        return kilometres.orElseThrow(() -> new IllegalArgumentException("expected kilometres, got nothing"));
    }

    private MoneyBody price() {
        return perKilometre.orElseThrow(() -> new IllegalArgumentException("expected perKilometre, got nothing"));
    }
}
