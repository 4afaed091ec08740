package dev.rentwright.availability;

import dev.rentwright.catalogue.RentableId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where claims are kept. Every store obeys one law whatever its callers do: at no committed instant do two claims that block
 * overlap for one rentable (IV-01).
 *
 * <p>Writers of one rentable take turns: {@link #place} locks it until the unit of work ends (DR-03).
 */
public interface Claims {

    /**
     * Places a claim, in the place of the one that its reference had. Dead holds in its way are removed (REC-15).
     *
     * @param now a hold that expires at or before this instant does not block
     * @return placed, or whose claims are in the way, earliest first; then nothing is changed
     */
    Placement place(Claim claim, Instant now);

    /** What a booking or block has claimed, dead or alive; empty when it has nothing. */
    Optional<Claim> of(ClaimReference reference);

    /** What blocks a rentable within {@code [from, until)}, earliest first. */
    List<Claim> blocking(RentableId rentable, Instant from, Instant until, Instant now);

    /** Frees what was claimed; nothing happens when there is nothing. */
    void release(ClaimReference reference);

    /**
     * Ends a claim at an instant after its start, earlier or later than it did; a later end goes as far as is free (REC-10
     * T10).
     *
     * @return the claim as it is now; empty when there was none
     */
    Optional<Claim> endAt(ClaimReference reference, Instant until, Instant now);

    /** What became of an attempt to claim. */
    sealed interface Placement {

        /** The claim stands. */
        record Placed(Claim claim) implements Placement {}

        /** Somebody was first. */
        record Taken(List<Claim> inTheWay) implements Placement {
            public Taken {
                inTheWay = List.copyOf(inTheWay);
            }
        }
    }
}
