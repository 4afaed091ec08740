package dev.rentwright.availability;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;

/** Says why something is not free: the first claim in the way, and what would be free instead (AVL-01). */
public final class Conflict {

    private Conflict() {}

    /**
     * The refusal {@code availability.conflict}. It tells when the way is blocked and by what kind of claim, never by whom.
     *
     * @param inTheWay at least one claim
     * @param alternatives other rentables that are free for the same period
     */
    public static Refusal of(List<Claim> inTheWay, List<RentableId> alternatives) {
        Claim first = inTheWay.get(0);
        return Refusal.of(RefusalCode.AVAILABILITY_CONFLICT)
                .with("rentable", first.rentable().value())
                .with("start", first.from())
                .with("end", first.until())
                .with("claimKind", first.kind())
                .with(
                        "alternatives",
                        alternatives.stream().map(RentableId::value).toList());
    }
}
