package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.time.BillingCycle;
import jakarta.validation.Valid;
import java.util.Optional;

/** What calendar months cost. */
@Says("What calendar months cost; not to be confused with the tier of thirty days.")
public record MonthsBody(
        @Says("Rent of a calendar month, if it may be rented by the month.")
        Optional<@Valid MoneyBody> monthly,

        @Says("Rent of a calendar month under a lease, if it may be leased.")
        Optional<@Valid MoneyBody> lease,

        @Says(
                "Where billing periods are cut: at each first of a month, the default, or at whole months from the start.")
        Optional<BillingCycle> billing) {

    MonthRates rates(Place place) {
        return place.made(
                () -> new MonthRates(place.amount("monthly", monthly), place.amount("lease", lease), billing));
    }

    static Optional<MonthsBody> of(MonthRates rates) {
        return rates.equals(MonthRates.NONE)
                ? Optional.empty()
                : Optional.of(new MonthsBody(
                        rates.monthly().map(MoneyBody::of), rates.lease().map(MoneyBody::of), rates.cycle()));
    }
}
