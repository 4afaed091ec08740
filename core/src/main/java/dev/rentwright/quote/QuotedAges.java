package dev.rentwright.quote;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.party.DriverRules;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.RatePlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether those who are to drive are of an age for it, as far as an inquiry says how old they are (domain T10): a price that
 * nobody could book by is no offer. Whoever is driven by a chauffeur may be of any age.
 */
final class QuotedAges {

    private QuotedAges() {}

    /** {@code driver.too-young} and {@code driver.too-old}, how young is asked by the vehicle, how old by its card. */
    static List<Refusal> misfits(Inquiry inquiry, Rentable rentable, RatePlan plan) {
        if (rentable.kind() != RentableKind.VEHICLE) {
            return List.of();
        }
        boolean driven = inquiry.wishes().addOns().stream()
                .anyMatch(chosen -> chosen.code().equals(AddOn.CHAUFFEUR));
        DriverRules ofVehicle = new DriverRules(rentable.minimumAge(), Optional.empty(), Optional.empty());
        DriverRules ofCard = plan.card().extras().drivers().rules();
        return inquiry.travellers().driverAges().stream()
                .skip(driven ? 1 : 0)
                .flatMap(age -> Stream.of(ofVehicle, ofCard).flatMap(asked -> asked.ageRefusals(age).stream()))
                .distinct()
                .toList();
    }
}
