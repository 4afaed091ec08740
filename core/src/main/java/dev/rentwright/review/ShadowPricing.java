package dev.rentwright.review;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.pricing.PriceBreakdown;
import java.util.ArrayList;
import java.util.List;

/** Prices rentals that were sold already by a candidate, and compares. Pure; see {@link TryPrices} for stored bookings. */
public final class ShadowPricing {

    private ShadowPricing() {}

    /** Every rental once more, with nothing changed but what the candidate changes. */
    public static ShadowReport over(List<PastPrice> past, Candidate candidate) {
        List<ShadowReport.Repriced> repriced = new ArrayList<>();
        List<ShadowReport.Refused> refused = new ArrayList<>();
        for (PastPrice one : past) {
            Outcome<PriceBreakdown> price = candidate.price(one.request());
            if (price.isGranted()) {
                repriced.add(new ShadowReport.Repriced(
                        one.booking(), one.total(), price.orThrow().total()));
            } else {
                refused.add(new ShadowReport.Refused(one.booking(), one.total(), price.refusals()));
            }
        }
        return new ShadowReport(repriced, refused);
    }
}
