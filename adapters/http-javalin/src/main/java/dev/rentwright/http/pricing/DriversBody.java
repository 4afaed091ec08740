package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.DriverCharge;
import dev.rentwright.tariff.DriverTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** What drivers cost. */
@Says("Who may drive, and what drivers cost beyond the first and outside the usual ages; years are counted at pickup.")
public record DriversBody(
        @Says("Each driver after the first.") Optional<@Valid Charge> additional,
        @Says("Each driver younger than youngUnder.") Optional<@Valid Charge> young,
        @Says("25 when left out.") Optional<@Min(16) @Max(120) Integer> youngUnder,
        @Says("Each driver of seniorFrom or more.") Optional<@Valid Charge> senior,
        @Says("70 when left out.") Optional<@Min(16) @Max(120) Integer> seniorFrom,
        @Says("Nobody who is older drives.") Optional<@Min(16) @Max(120) Integer> maximumAge,

        @Says("Nobody drives who has had a licence for fewer full years.")
        Optional<@Min(0) @Max(80) Integer> minimumLicenceYears) {

    /** What one driver costs. */
    @Says("What a driver costs per chargeable day.")
    public record Charge(
            @Says("Up to six decimals.") @NotNull @Valid MoneyBody perDay,

            @Says("The most for one driver and rental.") Optional<@Valid MoneyBody> cap) {

        DriverCharge charge(Place place) {
            return place.made(() -> new DriverCharge(place.at("perDay").price(perDay), place.amount("cap", cap)));
        }

        static Charge of(DriverCharge charge) {
            return new Charge(MoneyBody.of(charge.perDay()), charge.cap().map(MoneyBody::of));
        }
    }

    DriverTerms terms(Place place) {
        return place.made(() -> new DriverTerms(
                place.one("additional", additional, Charge::charge),
                place.one("young", young, Charge::charge),
                youngUnder,
                place.one("senior", senior, Charge::charge),
                seniorFrom,
                maximumAge,
                minimumLicenceYears));
    }

    static Optional<DriversBody> of(DriverTerms terms) {
        return terms.equals(DriverTerms.NONE)
                ? Optional.empty()
                : Optional.of(new DriversBody(
                        terms.additional().map(Charge::of),
                        terms.young().map(Charge::of),
                        terms.youngUnder(),
                        terms.senior().map(Charge::of),
                        terms.seniorFrom(),
                        terms.maximumAge(),
                        terms.minimumLicenceYears()));
    }
}
