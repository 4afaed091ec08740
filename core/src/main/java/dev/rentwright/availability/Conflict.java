package dev.rentwright.availability;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;

/** Says why something is not free: the first claim in the way, and what would be free instead (AVL-01). */
public final class Conflict {

    private Conflict() {}

    /**
     * Why a claim cannot be placed: {@code availability.conflict} where something has its time, or else {@code
     * location.no-stock}, because the rental before it leaves the rentable elsewhere, the one after it needs it elsewhere, or it
     * stands elsewhere and nothing takes it there (domain A9); for any of a category, because nothing of it will be there.
     *
     * @param inTheWay what {@link Claims#place} answered
     * @param alternatives other rentables that are free for the same period
     */
    public static Refusal of(Claim wanted, List<Claim> inTheWay, List<RentableId> alternatives) {
        boolean meets = inTheWay.stream()
                .filter(claim -> !claim.reference().equals(wanted.reference()))
                .anyMatch(claim -> claim.overlaps(wanted.from(), wanted.until()));
        boolean others = inTheWay.stream().anyMatch(claim -> !claim.reference().equals(wanted.reference()));
        if (meets || (wanted.isMovable() && others)) {
            return of(inTheWay, alternatives);
        }
        return told(RefusalCode.LOCATION_NO_STOCK, inTheWay.get(0), alternatives);
    }

    /**
     * The refusal {@code availability.conflict}. It tells when the way is blocked and by what kind of claim, never by whom.
     *
     * @param inTheWay at least one claim
     * @param alternatives other rentables that are free for the same period
     */
    public static Refusal of(List<Claim> inTheWay, List<RentableId> alternatives) {
        return told(RefusalCode.AVAILABILITY_CONFLICT, inTheWay.get(0), alternatives);
    }

    private static Refusal told(RefusalCode code, Claim first, List<RentableId> alternatives) {
        return Refusal.of(code)
                .with("rentable", first.rentable().value())
                .with("start", first.from())
                .with("end", first.until())
                .with("claimKind", first.kind())
                .with(
                        "alternatives",
                        alternatives.stream().map(RentableId::value).toList());
    }
}
