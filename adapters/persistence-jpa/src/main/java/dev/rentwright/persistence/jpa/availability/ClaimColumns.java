package dev.rentwright.persistence.jpa.availability;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import dev.rentwright.persistence.jpa.column.Codes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Between a claim and its columns. */
final class ClaimColumns {

    /** What {@link #claim} reads. */
    static final String ALL = "claim_id, rentable_id, starts_at, ends_at, kind, booking_id, expires_at,"
            + " pickup_location_id, drop_off_location_id, category_id, rental_ends_at";

    private ClaimColumns() {}

    /** What the functions that write a claim take. */
    static Object[] values(Claim claim, Instant now) {
        return new Object[] {
            claim.id().value(),
            claim.rentable().value(),
            claim.from(),
            claim.until(),
            claim.kind(),
            claim.reference().value(),
            claim.expiresAt(),
            claim.footing().journey().map(journey -> journey.pickup().value()),
            claim.footing().journey().map(journey -> journey.dropOff().value()),
            planned(claim).map(planned -> planned.category().value()),
            planned(claim).map(Footing.Planned::rentalEnds),
            now
        };
    }

    static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                new ClaimId(row.getObject("claim_id", UUID.class)),
                new RentableId(row.getObject("rentable_id", UUID.class)),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                Codes.read(ClaimKind.class, row.getString("kind")),
                new ClaimReference(row.getObject("booking_id", UUID.class)),
                instant(row, "expires_at"),
                footing(row));
    }

    private static Footing footing(ResultSet row) throws SQLException {
        Optional<LocationId> pickup = id(row, "pickup_location_id").map(LocationId::new);
        Optional<LocationId> dropOff = id(row, "drop_off_location_id").map(LocationId::new);
        Optional<Journey> journey = pickup.flatMap(from -> dropOff.map(to -> new Journey(from, to)));
        Optional<CategoryId> category = id(row, "category_id").map(CategoryId::new);
        return category.isPresent()
                ? new Footing.Planned(
                        category.get(),
                        journey.orElseThrow(),
                        instant(row, "rental_ends_at").orElseThrow())
                : new Footing.Fixed(journey);
    }

    private static Optional<Footing.Planned> planned(Claim claim) {
        return claim.footing() instanceof Footing.Planned planned ? Optional.of(planned) : Optional.empty();
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
