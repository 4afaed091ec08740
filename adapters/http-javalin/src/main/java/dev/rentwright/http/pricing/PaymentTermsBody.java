package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.PaymentPlan;
import dev.rentwright.party.PaymentTerms;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;

/** What of a rental is to be paid as it is confirmed, and by when the rest. */
@Says("What of a rental by the day is to be paid as it is confirmed, and by when the rest.")
public record PaymentTermsBody(
        @Says("What is asked for at once; of FIRST_PERIOD the first rental day or night.") @NotNull
        PaymentPlan plan,

        @Says(
                value = "How much of the rental RENTAL or RENTAL_AND_DEPOSIT asks for, in percent; all when left out.",
                example = "30")
        Optional<BigDecimal> percent,

        @Says(
                value = "By how many calendar days before the start the rest is paid; at the pickup when left out.",
                example = "14")
        Optional<@Min(0) @Max(730) Integer> restDaysBefore) {

    PaymentTerms terms(Place place) {
        Percentage share = percent.map(given -> place.at("percent").made(() -> Percentage.of(given)))
                .orElse(PaymentTerms.USUAL.share());
        return place.made(() -> new PaymentTerms(plan, share, restDaysBefore.orElse(0)));
    }

    /** The terms of a body that says nothing else. */
    public PaymentTerms terms() {
        return terms(Place.body());
    }

    /** As they are shown. */
    public static PaymentTermsBody of(PaymentTerms terms) {
        return new PaymentTermsBody(
                terms.plan(), Optional.of(terms.share().value()), Optional.of(terms.restDaysBefore()));
    }
}
