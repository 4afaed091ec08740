package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.ListingProfile;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.catalogue.stock.ReviseRentable;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.location.AddressBody;
import dev.rentwright.http.location.PositionBody;
import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

@Says("What is to be changed; what is left out, or null, stays.")
record ListingPatch(
        @Says("As customers see it.") Optional<@Size(min = 1, max = 120) String> title,
        @Says("Whether it may be sold.") Optional<PublicationStatus> publication,

        @Says("How it may be rented from now on; each needs its price on a rate card.")
        Optional<@Size(min = 1, max = 3) List<@NotNull RentalMode>> modes,

        @Says("Whole days that it needs after a stay that is booked from now on.")
        Optional<@Min(0) @Max(30) Integer> turnaroundDays,

        @Says(RentablePatch.AS_ITS_CATEGORY) Optional<Boolean> turnaroundOfCategory,

        @Says("From an open list.") Optional<@Pattern(regexp = "[A-Z_]{1,30}") String> propertyType,
        @Says("How many may stay.") Optional<@Min(1) @Max(1000) Integer> maximumGuests,
        @Says("What it may be used for.") Optional<ListingProfile.Use> propertyCategory,
        Optional<ListingProfile.Furnishing> furnishing,
        @Says("Replaced as a whole.") Optional<@Valid AddressBody> address,
        Optional<@Valid PositionBody> position,
        Optional<@Valid PresentationBody> presentation,
        Optional<@Valid UpkeepBody> upkeep,
        Optional<@Valid BookingRulesBody> bookingRules)
        implements RentablePatch {

    @Override
    public Optional<String> name() {
        return title;
    }

    @Override
    public ReviseRentable.Changes changes(Rentable known) {
        return shared(Optional.empty())
                .with(stayConditions(known, turnaroundDays))
                .with(listing((PropertyListing) known.specifics()));
    }

    private PropertyListing listing(PropertyListing known) {
        return Values.made(
                "",
                () -> new PropertyListing(
                        propertyType.orElse(known.propertyType()),
                        maximumGuests.orElse(known.maximumGuests()),
                        profile(known.profile())));
    }

    private ListingProfile profile(ListingProfile known) {
        return new ListingProfile(
                propertyCategory.orElse(known.use()),
                furnishing.or(known::furnishing),
                address.map(AddressBody::address).or(known::address),
                position.map(PositionBody::point).or(known::position),
                known.ownerVerified());
    }
}
