package dev.rentwright.catalogue;

import dev.rentwright.location.Address;
import dev.rentwright.location.GeoPoint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a home, an office or a plot (CAT-24, CAT-27, CAT-29).
 *
 * @param use what it may be used for
 * @param furnishing if known
 * @param address its own, where it is not that of the place it is handed over at
 * @param position if known
 * @param documents in the order in which they came
 */
public record ListingProfile(
        Use use,
        Optional<Furnishing> furnishing,
        Optional<Address> address,
        Optional<GeoPoint> position,
        List<Document> documents) {

    /** A home of which no more is known. */
    public static final ListingProfile PLAIN =
            new ListingProfile(Use.RESIDENTIAL, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

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

    /** Whether somebody has looked at a document (CAT-29). */
    public enum Proof {
        PENDING,
        VERIFIED,
        REJECTED
    }

    /**
     * A document of a listing.
     *
     * @param type from an open list, such as {@code OWNERSHIP_PROOF}
     * @param reference where it is, 1 to 500 characters
     * @param proof whether somebody has looked at it
     */
    public record Document(String type, String reference, Proof proof) {

        /** What proves who owns the property. */
        public static final String OWNERSHIP_PROOF = "OWNERSHIP_PROOF";

        public Document {
            Objects.requireNonNull(proof, "proof");
            if (!type.matches("[A-Z_]{1,30}")) {
                throw new IllegalArgumentException("expected a document type like OWNERSHIP_PROOF, got '" + type + "'");
            }
            if (reference.isBlank() || reference.length() > 500) {
                throw new IllegalArgumentException(
                        "expected a document reference of 1 to 500 characters, got '" + reference + "'");
            }
        }
    }

    public ListingProfile {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(furnishing, "furnishing");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(position, "position");
        documents = List.copyOf(documents);
    }

    /** True when a proof of ownership was verified (CAT-29). */
    public boolean ownerVerified() {
        return documents.stream()
                .anyMatch(document ->
                        document.type().equals(Document.OWNERSHIP_PROOF) && document.proof() == Proof.VERIFIED);
    }
}
