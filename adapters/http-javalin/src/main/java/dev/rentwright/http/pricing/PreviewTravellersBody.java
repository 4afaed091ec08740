package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.Travellers;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who comes along, as far as it changes the price. */
@Says("Who comes along, as far as it changes the price.")
public record PreviewTravellersBody(
        @Says("Two for nights and one otherwise when left out.")
        Optional<@Min(1) @Max(1000) Integer> adults,

        @Says("Full years of each child.")
        Optional<@Size(max = 100) List<@NotNull @Min(0) @Max(150) Integer>> childAges,

        @Says("Full years of each driver at pickup, the main driver first.")
        Optional<@Size(max = 100) List<@NotNull @Min(0) @Max(150) Integer>> driverAges,

        @Says("Codes of taxes and surcharges that they need not pay.")
        Optional<@Size(max = 50) List<@NotNull @Size(max = 30) String>> exemptFrom) {

    private static final Travellers TWO = Travellers.of(2);

    /** Two in a room, one elsewhere (PRC-09). */
    static Travellers usual(Term term) {
        return term instanceof Term.Nights ? TWO : Travellers.ONE;
    }

    Travellers travellers(Place place, Term term) {
        return place.made(() -> new Travellers(
                adults.orElse(usual(term).adults()),
                childAges.orElse(List.of()),
                driverAges.orElse(List.of()),
                Set.copyOf(exemptFrom.orElse(List.of()))));
    }
}
