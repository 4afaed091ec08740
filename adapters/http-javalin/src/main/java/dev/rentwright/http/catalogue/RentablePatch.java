package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.Turnaround;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.catalogue.stock.ReviseRentable;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the patches of all kinds share: what is left out, or null, stays. */
interface RentablePatch {

    /** What a flag means that takes a turnaround back. */
    String AS_ITS_CATEGORY = "True where it has no turnaround of its own any more, and needs what its category says.";

    Optional<String> name();

    Optional<PublicationStatus> publication();

    Optional<List<RentalMode>> modes();

    Optional<PresentationBody> presentation();

    Optional<UpkeepBody> upkeep();

    Optional<BookingRulesBody> bookingRules();

    /** Whether it has no turnaround of its own any more. */
    Optional<Boolean> turnaroundOfCategory();

    /** All that is to be changed of a rentable of this kind. */
    ReviseRentable.Changes changes(Rentable known);

    /** What can be changed of every kind. */
    default ReviseRentable.Changes shared(Optional<List<UUID>> alsoOfferedAt) {
        return new ReviseRentable.Changes(
                name(),
                Optional.empty(),
                Optional.empty(),
                presentation().map(PresentationBody::presentation),
                upkeep().map(UpkeepBody::upkeep),
                alsoOfferedAt.map(places -> places.stream().map(LocationId::new).collect(Collectors.toSet())),
                bookingRules().map(BookingRulesBody::rules));
    }

    /** The modes wanted, else those of today. */
    default Set<RentalMode> modesOr(Rentable known) {
        return modes().<Set<RentalMode>>map(Set::copyOf).orElse(known.modes());
    }

    /** How a room or home is rented from now on; whoever sleeps there may be of any age that it asks for today. */
    default RentalConditions stayConditions(Rentable known, Optional<Integer> turnaroundDays) {
        return new RentalConditions(
                modesOr(known), known.minimumAge(), preparation(known, turnaroundDays.map(Duration::ofDays)));
    }

    /** What it needs after a rental: its own, its category's, or as it was. */
    default Turnaround preparation(Rentable known, Optional<Duration> own) {
        boolean follows = turnaroundOfCategory().orElse(false);
        if (own.isPresent() && follows) {
            throw ProblemException.invalid(
                    "/turnaroundOfCategory", "a turnaround of its own, or that of its category", "both");
        }
        return follows
                ? Turnaround.ofCategory(known.turnaround())
                : own.map(Turnaround::own).orElse(known.preparation());
    }

    /** What is to stand in the place of something that need not be: an empty text takes it away, nothing leaves it. */
    static Optional<String> text(Optional<String> said, Optional<String> known) {
        return said.isPresent() ? said.filter(text -> !text.isEmpty()) : known;
    }
}
