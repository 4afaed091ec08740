package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.ListingProfile;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.fleet.NearFuture;
import dev.rentwright.host.Stamps;
import dev.rentwright.http.location.AddressBody;
import dev.rentwright.http.location.PositionBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A home as it is shown. */
@Says("A home, an office or a plot that can be rented.")
record ListingResource(
        UUID id,
        @Says("Its owner.") UUID supplierId,
        UUID categoryId,
        String title,
        List<RentalMode> modes,
        @Says("May it be sold.") PublicationStatus publication,

        @Says("What it is doing now; never whether it is free on a date.")
        OperationalStatus operation,

        @Says("Where it stands.") List<UUID> offeredAt,

        @Says(value = "From an open list.", example = "APARTMENT")
        String propertyType,

        @Says("How many may stay.") int maximumGuests,
        @Says("What it may be used for.") ListingProfile.Use propertyCategory,
        Optional<ListingProfile.Furnishing> furnishing,
        @Says("Whether a proof of ownership was verified.") boolean ownerVerified,

        @Says("Its own, where it is not that of the place where it stands.")
        Optional<AddressBody> address,

        Optional<PositionBody> position,
        @Says("Whole days that it needs after a stay.") long turnaroundDays,

        @Says("Whether that is what its category says, and follows it.")
        boolean turnaroundOfCategory,

        PresentationBody presentation,
        BookingRulesBody bookingRules,
        ReputationResource reputation,

        @Says("Whether it can be had at all soon; derived from its calendar.")
        NearFuture nearFuture,

        Optional<AssetWordsResource> words,
        Optional<Instant> createdAt,
        @Says("The last change.") Optional<Instant> updatedAt,
        long version) {

    static ListingResource of(Shown shown) {
        Rentable rentable = shown.rentable();
        PropertyListing home = (PropertyListing) rentable.specifics();
        ListingProfile profile = home.profile();
        return new ListingResource(
                rentable.id().value(),
                rentable.supplier().value(),
                rentable.category().value(),
                rentable.displayName(),
                rentable.modes().stream().sorted().toList(),
                rentable.publication(),
                rentable.operation(),
                rentable.offeredAt().stream().map(LocationId::value).sorted().toList(),
                home.propertyType(),
                home.maximumGuests(),
                profile.use(),
                profile.furnishing(),
                profile.ownerVerified(),
                profile.address().map(AddressBody::of),
                profile.position().map(PositionBody::of),
                rentable.turnaround().toDays(),
                !rentable.preparation().own(),
                PresentationBody.of(rentable.presentation()),
                BookingRulesBody.of(rentable.bookingRules()),
                shown.reputation(),
                shown.nearFuture(),
                shown.words(),
                shown.stamp().map(Stamps.Stamp::createdAt),
                shown.stamp().map(Stamps.Stamp::updatedAt),
                rentable.version());
    }
}
