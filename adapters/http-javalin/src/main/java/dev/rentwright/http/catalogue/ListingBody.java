package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.ListingProfile;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.location.AddressBody;
import dev.rentwright.http.location.PositionBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Says("A home, an office or a plot to let: published, and available.")
record ListingBody(
        @Says("Its owner.") @NotNull UUID supplierId,
        @NotNull UUID categoryId,
        @Says("Where it stands.") @NotNull UUID locationId,

        @Says(value = "As customers see it.", example = "Loft by the canal") @NotBlank @Size(max = 120)
        String title,

        @Says("How it may be rented; each needs its price on a rate card.") @NotNull @Size(min = 1, max = 3)
        List<@NotNull RentalMode> modes,

        @Says(value = "One of the types for its category, see /property-types.", example = "APARTMENT")
        @NotNull
        @Pattern(regexp = "[A-Z_]{1,30}")
        String propertyType,

        @Says("How many may stay.") @NotNull @Min(1) @Max(1000)
        Integer maximumGuests,

        @Says("What it may be used for; residential when left out.")
        Optional<ListingProfile.Use> propertyCategory,

        Optional<ListingProfile.Furnishing> furnishing,

        @Says("Its own; that of the place where it stands when left out.")
        Optional<@Valid AddressBody> address,

        Optional<@Valid PositionBody> position,

        @Says("Whole days that it needs after a stay; as its category when left out.")
        Optional<@Min(0) @Max(30) Integer> turnaroundDays) {

    AddRentable.Command command(Actor actor) {
        AddRentable.Command command = new AddRentable.Command(
                actor,
                new SupplierId(supplierId),
                new CategoryId(categoryId),
                title,
                Set.copyOf(modes),
                new LocationId(locationId),
                Optional.empty(),
                Duration.ofDays(turnaroundDays.orElse(0)),
                Values.made("", () -> new PropertyListing(propertyType, maximumGuests, profile())));
        return turnaroundDays.isPresent() ? command : command.turningAroundAsItsCategory();
    }

    private ListingProfile profile() {
        return new ListingProfile(
                propertyCategory.orElse(ListingProfile.Use.RESIDENTIAL),
                furnishing,
                address.map(AddressBody::address),
                position.map(PositionBody::point),
                false);
    }
}
