package dev.rentwright.persistence.memory;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.RentableId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/**
 * What Lincheck draws from: claims of three bookings on two units within four days. Answers are text, so that two of them
 * are equal when they tell the same.
 */
@Param(name = "unit", gen = IntGen.class, conf = "0:1")
@Param(name = "booking", gen = IntGen.class, conf = "0:2")
@Param(name = "day", gen = IntGen.class, conf = "0:3")
@Param(name = "length", gen = IntGen.class, conf = "1:2")
public abstract class ClaimsUnderLincheck {

    private static final Instant NOW = Instant.ofEpochSecond(0);
    private static final Instant FIRST = Instant.ofEpochSecond(86_400);

    private final Claims claims;

    ClaimsUnderLincheck(Claims claims) {
        this.claims = claims;
    }

    /** Places, or moves, the claim of a booking. */
    @Operation
    public String place(
            @Param(name = "booking") int booking,
            @Param(name = "unit") int unit,
            @Param(name = "day") int day,
            @Param(name = "length") int length) {
        Claim claim = new Claim(
                new ClaimId(id(9)),
                new RentableId(id(unit)),
                day(day),
                day(day + length),
                ClaimKind.BOOKED,
                reference(booking),
                Optional.empty());
        return claims.place(claim, NOW)
                .fold(
                        placed -> "placed",
                        taken -> taken.inTheWay().stream()
                                .map(ClaimsUnderLincheck::told)
                                .toList()
                                .toString());
    }

    /** Frees what a booking had. */
    @Operation
    public void release(@Param(name = "booking") int booking) {
        claims.release(reference(booking), NOW);
    }

    /** Ends a claim as late as is free, within the days after all that are drawn. */
    @Operation
    public String endAt(@Param(name = "booking") int booking, @Param(name = "day") int day) {
        return claims.endAt(reference(booking), day(5 + day), NOW)
                .map(ClaimsUnderLincheck::told)
                .orElse("none");
    }

    /** Where a booking stands. */
    @Operation
    public String of(@Param(name = "booking") int booking) {
        return claims.of(reference(booking)).map(ClaimsUnderLincheck::told).orElse("none");
    }

    /** All that blocks a unit. */
    @Operation
    public String blocking(@Param(name = "unit") int unit) {
        return claims.blocking(new RentableId(id(unit)), day(0), day(9), NOW).stream()
                .map(ClaimsUnderLincheck::told)
                .toList()
                .toString();
    }

    private static String told(Claim claim) {
        return claim.reference().value().getLeastSignificantBits() + " on "
                + claim.rentable().value().getLeastSignificantBits() + " from "
                + claim.from().getEpochSecond() / 86_400 + " until "
                + claim.until().getEpochSecond() / 86_400;
    }

    private static ClaimReference reference(int booking) {
        return new ClaimReference(id(20 + booking));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Instant day(int number) {
        return FIRST.plusSeconds(86_400L * number);
    }
}
