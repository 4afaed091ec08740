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
 * What Lincheck draws from: claims of two bookings on one unit, two days each, within three days. Small on purpose: of few
 * steps it tries every order, and a store that is wrong with many is wrong with these. Answers are plain values, so that two
 * of them are equal when they tell the same.
 */
@Param(name = "booking", gen = IntGen.class, conf = "0:1")
@Param(name = "day", gen = IntGen.class, conf = "0:1")
public abstract class ClaimsUnderLincheck {

    private static final Instant NOW = Instant.ofEpochSecond(0);
    private static final RentableId UNIT = new RentableId(id(1));

    private final Claims claims;

    ClaimsUnderLincheck(Claims claims) {
        this.claims = claims;
    }

    /** Places, or moves, the claim of a booking; true when it stands. */
    @Operation
    public boolean place(@Param(name = "booking") int booking, @Param(name = "day") int day) {
        Claim claim = new Claim(
                new ClaimId(id(9)),
                UNIT,
                day(day),
                day(day + 2),
                ClaimKind.BOOKED,
                reference(booking),
                Optional.empty());
        return claims.place(claim, NOW) instanceof Claims.Placement.Placed;
    }

    /** Frees what a booking had. */
    @Operation
    public void release(@Param(name = "booking") int booking) {
        claims.release(reference(booking), NOW);
    }

    /** Ends a claim as late as is free, a day after all that are drawn; how long that is, or nothing. */
    @Operation
    public long extend(@Param(name = "booking") int booking) {
        return claims.endAt(reference(booking), day(4), NOW)
                .map(claim -> claim.until().getEpochSecond())
                .orElse(-1L);
    }

    /** How many have claims on the unit. */
    @Operation
    public int blocking() {
        return claims.blocking(UNIT, day(0), day(9), NOW).size();
    }

    private static ClaimReference reference(int booking) {
        return new ClaimReference(id(20 + booking));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Instant day(int number) {
        return Instant.ofEpochSecond(86_400L * (1 + number));
    }
}
