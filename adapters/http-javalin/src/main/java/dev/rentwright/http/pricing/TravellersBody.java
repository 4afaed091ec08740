package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.quote.TravelParty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who comes along, as far as it changes the price. */
@Says("Who comes along, as far as it changes the price.")
public record TravellersBody(
        @Says(
                value =
                        "When left out two in a room and one elsewhere, in a change as many as before; in a document two for nights and"
                                + " one otherwise.",
                example = "2")
        Optional<@Min(1) @Max(1000) Integer> adults,

        @Says("Full years of each child at the start.")
        Optional<@Size(max = 100) List<@NotNull @Min(0) @Max(150) Integer>> childAges,

        @Says("Full years of each driver at pickup, the main driver first.")
        Optional<@Size(max = 100) List<@NotNull @Min(0) @Max(150) Integer>> driverAges,

        @Says("Codes of taxes and surcharges that they need not pay.")
        Optional<@Size(max = 50) List<@NotNull @Size(max = 30) String>> exemptFrom) {

    TravelParty party(Place place) {
        return place.made(() -> new TravelParty(
                adults,
                childAges.orElse(List.of()),
                driverAges.orElse(List.of()),
                Set.copyOf(exemptFrom.orElse(List.of()))));
    }

    /** Where nobody says how many adults, as many as usual. */
    Travellers travellers(Place place, Travellers usual) {
        return place.made(() -> new Travellers(
                adults.orElse(usual.adults()),
                childAges.orElse(List.of()),
                driverAges.orElse(List.of()),
                Set.copyOf(exemptFrom.orElse(List.of()))));
    }

    static TravellersBody of(Travellers travellers) {
        return new TravellersBody(
                Optional.of(travellers.adults()),
                Optional.of(travellers.childAges()),
                Optional.of(travellers.driverAges()),
                Optional.of(travellers.exemptFrom().stream().sorted().toList()));
    }
}
