package dev.rentwright.location;

import dev.rentwright.money.Money;
import dev.rentwright.party.PhoneNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What more is known of a location (LOC-01, LOC-08, LOC-10, LOC-11, LOC-13).
 *
 * @param parent the larger place that it is part of
 * @param names in other languages
 * @param iata the airport's or city's code
 * @param phone of the desk
 * @param image a reference to a picture, at most 500 characters
 * @param spots where vehicles stand, each name once
 * @param afterHoursFee for what it hands out or takes back when it is closed (LOC-03); without one it does not
 */
public record PlaceDetails(
        Optional<LocationId> parent,
        LocalisedName names,
        Optional<IataCode> iata,
        Optional<PhoneNumber> phone,
        Optional<String> image,
        List<ParkingSpot> spots,
        Optional<Money> afterHoursFee) {

    /** Nothing more. */
    public static final PlaceDetails NONE = new PlaceDetails(
            Optional.empty(), LocalisedName.NONE, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** Of one where nothing changes hands when it is closed. */
    public PlaceDetails(
            Optional<LocationId> parent,
            LocalisedName names,
            Optional<IataCode> iata,
            Optional<PhoneNumber> phone,
            Optional<String> image,
            List<ParkingSpot> spots) {
        this(parent, names, iata, phone, image, spots, Optional.empty());
    }

    /** The same, where that is done for a fee. */
    public PlaceDetails openingFor(Money fee) {
        return new PlaceDetails(parent, names, iata, phone, image, spots, Optional.of(fee));
    }

    public PlaceDetails {
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(iata, "iata");
        Objects.requireNonNull(phone, "phone");
        if (image.filter(reference -> reference.isBlank() || reference.length() > 500)
                .isPresent()) {
            throw new IllegalArgumentException("expected an image reference of 1 to 500 characters, got " + image);
        }
        if (afterHoursFee.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("expected a fee of 0 or more, got " + afterHoursFee.get());
        }
        spots = List.copyOf(spots);
        HashSet<String> seen = new HashSet<>();
        for (ParkingSpot spot : spots) {
            if (!seen.add(spot.name())) {
                throw new IllegalArgumentException("expected each spot's name once, got " + spot.name() + " again");
            }
        }
    }
}
