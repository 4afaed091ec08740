package dev.rentwright.catalogue.kind;

import dev.rentwright.location.Address;
import dev.rentwright.location.GeoPoint;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a home, an office or a plot (CAT-24, CAT-27, CAT-29).
 *
 * @param use what it may be used for
 * @param furnishing if known
 * @param address its own, where it is not that of the place it is handed over at
 * @param position if known
 * @param ownerVerified whether a proof of ownership was found good; the documents themselves lie in the room of documents
 */
public record ListingProfile(
        Use use,
        Optional<Furnishing> furnishing,
        Optional<Address> address,
        Optional<GeoPoint> position,
        boolean ownerVerified) {

    /** A home of which no more is known. */
    public static final ListingProfile PLAIN =
            new ListingProfile(Use.RESIDENTIAL, Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** What a property may be used for (CAT-24). */
    public enum Use {
        RESIDENTIAL,
        COMMERCIAL,
        PLOT
    }

    /** How a property is furnished (CAT-27). */
    public enum Furnishing {
        UNFURNISHED,
        SEMI,
        FULL
    }

    public ListingProfile {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(furnishing, "furnishing");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(position, "position");
    }

    /** The same, its owner known to own it. */
    public ListingProfile verified() {
        return new ListingProfile(use, furnishing, address, position, true);
    }
}
