package dev.rentwright.quote;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.party.DriverRules;
import dev.rentwright.tariff.RatePlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether those who are to drive may, as far as an inquiry says who they are: of an age for it (domain T10), and with a licence
 * through the local return date where one is on file (T11). A price that nobody could book by is no offer. Whoever is driven by
 * a chauffeur may be of any age, and needs no licence.
 */
final class QuotedDrivers {

    private QuotedDrivers() {}

    /** What a booking would be refused for; how young is asked by the vehicle, all else by its card. */
    static List<Refusal> misfits(Inquiry inquiry, Rentable rentable, RatePlan plan) {
        if (rentable.kind() != RentableKind.VEHICLE) {
            return List.of();
        }
        DriverRules ofVehicle = new DriverRules(rentable.minimumAge(), Optional.empty(), Optional.empty());
        DriverRules ofCard = plan.card().extras().drivers().rules();
        Stream<Refusal> said = inquiry.travellers().driverAges().stream()
                .skip(inquiry.isDriven() ? 1 : 0)
                .flatMap(age -> Stream.of(ofVehicle, ofCard).flatMap(asked -> asked.ageRefusals(age).stream()));
        Stream<Refusal> known = inquiry.driver().filter(customer -> !inquiry.isDriven()).stream()
                .flatMap(customer -> Stream.concat(
                        Stream.of(ofVehicle, ofCard)
                                .flatMap(asked -> asked.ageRefusals(customer.birthDate(), pickup(inquiry)).stream()),
                        customer.licence().stream()
                                .flatMap(licence ->
                                        ofCard.licenceRefusals(licence, pickup(inquiry), returned(inquiry)).stream())));
        return Stream.concat(said, known).distinct().toList();
    }

    private static LocalDate pickup(Inquiry inquiry) {
        return inquiry.time().period().startDate();
    }

    private static LocalDate returned(Inquiry inquiry) {
        return inquiry.time().period().end().atZone(inquiry.dropOff().zone()).toLocalDate();
    }
}
