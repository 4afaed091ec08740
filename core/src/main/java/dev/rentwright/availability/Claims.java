package dev.rentwright.availability;

import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.availability.planning.Whereabouts;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where claims are kept. Every store obeys one law whatever its callers do: at no committed instant do two claims that block
 * overlap for one rentable (IV-01).
 *
 * <p>Writers of one rentable take turns: {@link #place} locks it until the unit of work ends (DR-03).
 */
public interface Claims {

    /** Nobody books further ahead. */
    Duration FAR = Duration.ofDays(3_660);

    /**
     * Places a claim, in the place of the one that its reference had. Dead holds in its way are removed (REC-15).
     *
     * <p>An agreed claim stands on its rentable or nowhere; what is only planned in its way is moved to other units of the
     * pool, as few of them as can be ({@link dev.rentwright.availability.planning.Rearrangement}). A planned claim stands where
     * it says if it can, and else on any unit of its category that is of the same supplier; the answer tells on which. Who
     * moves others locks all units of the pool in the order of their ids (DR-02).
     *
     * <p>An agreed one-way rental does not go elsewhere while somebody relies on where it takes its rentable. One that goes round
     * does: who relies on it is told, if it had been let down itself.
     *
     * @param now a hold that expires at or before this instant does not block
     * @return placed, or whose claims are in the way, earliest first; then nothing is changed
     */
    Placement place(Claim claim, Instant now);

    /**
     * Those alive that take something away from a place or bring it there, and are not over.
     *
     * @param place where the rentables that come and go are offered, unless a journey from elsewhere brings them
     */
    List<Claim> calling(LocationId place, Instant now);

    /**
     * The units of a pool with everything on them that is alive and ends after an instant. What was over by then is among it
     * where something that may be moved had begun already: it must not be moved onto it ({@link Fleet#since}). Nobody else
     * places or moves anything there until the unit of work ends: all of them are locked, in the order of their ids (DR-02).
     */
    Fleet lock(Pool pool, Instant since, Instant now);

    /**
     * Puts claims where an arrangement of a locked fleet says, all at once, each in the place of the one that its reference
     * had. Dead holds in their way are removed. So does a claim come back that the same unit of work took away.
     */
    void move(List<Claim> changed, Instant now);

    /** What a booking or block has claimed, dead or alive; empty when it has nothing. */
    Optional<Claim> of(ClaimReference reference);

    /** What blocks a rentable within {@code [from, until)}, earliest first. */
    List<Claim> blocking(RentableId rentable, Instant from, Instant until, Instant now);

    /** The same of several; those that nothing blocks are not among them. */
    default Map<RentableId, List<Claim>> blocking(
            Collection<RentableId> rentables, Instant from, Instant until, Instant now) {
        return rentables.stream()
                .flatMap(rentable -> blocking(rentable, from, until, now).stream())
                .collect(Collectors.groupingBy(Claim::rentable));
    }

    /** Where a rentable is and will be, with everything alive on it (domain A9); nothing is locked. */
    default Whereabouts whereabouts(Rentable rentable, Instant now) {
        Instant since = rentable.currentLocation().isPresent() ? now : now.minus(FAR);
        return new Whereabouts(blocking(rentable.id(), since, now.plus(FAR), now), rentable.currentLocation(), now);
    }

    /**
     * Frees what was claimed; nothing happens when there is nothing. What was planned where its journey would have brought
     * the rentable is planned elsewhere, with the fewest moves (IV-03); where there is no unit for it, it stays and is named.
     */
    Freed release(ClaimReference reference, Instant now);

    /**
     * Ends a claim at an instant after its start, earlier or later than it did; a later end goes as far as is free (REC-10
     * T10).
     *
     * @return the claim as it is now; empty when there was none
     */
    Optional<Claim> endAt(ClaimReference reference, Instant until, Instant now);

    /**
     * What giving a claim up came to.
     *
     * @param moved planned claims of others that relied on its journey, where they stand now
     * @param stranded those for which there is no unit, and who was promised the rentable where it would have brought it: they
     *     stand where none will be, and somebody must be told
     */
    record Freed(List<Claim> moved, List<Claim> stranded) {

        /** Nobody relied on it. */
        public static final Freed SIMPLY = new Freed(List.of(), List.of());

        public Freed {
            moved = List.copyOf(moved);
            stranded = List.copyOf(stranded);
        }

        /** The same, and others who were promised the rentable itself find it elsewhere (domain A9). */
        public Freed lettingDown(List<Claim> others) {
            return others.isEmpty()
                    ? this
                    : new Freed(
                            moved,
                            Stream.concat(stranded.stream(), others.stream())
                                    .sorted(Comparator.comparing(Claim::from))
                                    .toList());
        }
    }

    /** What became of an attempt to claim. */
    sealed interface Placement {

        /** Goes on with whichever it is. */
        default <R> R fold(Function<? super Placed, ? extends R> placed, Function<? super Taken, ? extends R> taken) {
            return this instanceof Placed stands ? placed.apply(stands) : taken.apply((Taken) this);
        }

        /**
         * The claim stands.
         *
         * @param claim as it stands; a planned one perhaps on another rentable than was asked for
         * @param moved planned claims of others that made way, where they stand now
         * @param stranded who was promised the rentable where the claim that its reference had would have left it, and finds it
         *     elsewhere now (domain A9): it had been let down itself, and somebody must be told
         */
        record Placed(Claim claim, List<Claim> moved, List<Claim> stranded) implements Placement {
            public Placed {
                moved = List.copyOf(moved);
                stranded = List.copyOf(stranded);
            }

            /** A claim on which nobody relied elsewhere. */
            public Placed(Claim claim, List<Claim> moved) {
                this(claim, moved, List.of());
            }

            /** A claim that nobody made way for. */
            public Placed(Claim claim) {
                this(claim, List.of());
            }
        }

        /** Somebody was first. */
        record Taken(List<Claim> inTheWay) implements Placement {
            public Taken {
                inTheWay = List.copyOf(inTheWay);
            }
        }
    }
}
