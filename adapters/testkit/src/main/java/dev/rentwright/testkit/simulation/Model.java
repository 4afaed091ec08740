package dev.rentwright.testkit.simulation;

import dev.rentwright.Ports;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What must hold after every step, told from the stores alone. What a step wrote about is looked at after it; everything is
 * looked at now and then and at the end.
 */
final class Model {

    private static final Set<BookingStatus> RENTED = Set.of(BookingStatus.CONFIRMED, BookingStatus.CHECKED_IN);
    private static final Set<BookingStatus> WAITING = Set.of(BookingStatus.PENDING, BookingStatus.APPROVED);

    private final Ports stores;
    private final List<RentableId> rentables;
    private final Calendars calendars;
    private final Tally tally;
    private final Line line;
    private final Roster roster;
    private final List<Complaint> offers = new ArrayList<>();
    private final Map<BookingId, Seen> seen = new LinkedHashMap<>();
    private final Set<BookingId> rented = new LinkedHashSet<>();

    /** How far a life has been followed. */
    private record Seen(int events, Optional<BookingStatus> stood) {}

    Model(Stage stage) {
        this.stores = stage.watched.stores();
        this.rentables = stage.rentables;
        this.calendars = new Calendars(stores, rentables, stage.carriedOff, seen::keySet);
        this.tally = stage.tally;
        this.line = new Line(stores, rentables, stage.waiting, tally);
        this.roster = new Roster(stores, stage.chauffeurs, tally);
        stage.watched.showingOffersTo(
                entry -> line.atOffer(entry, stage.clock.instant()).ifPresent(offers::add));
    }

    /** What breaks a law about the bookings that were written about. */
    Optional<Complaint> afterWriting(Collection<BookingId> touched, boolean claimsTouched, Instant now) {
        Set<BookingId> all = new LinkedHashSet<>(touched);
        if (claimsTouched) {
            all.addAll(rented);
            Optional<Complaint> calendar = first(rentables, rentable -> calendars.check(rentable, now));
            if (calendar.isPresent()) {
                return calendar;
            }
        }
        return offers.stream()
                .findFirst()
                .or(() -> first(all, id -> stores.bookings().byId(id).flatMap(booking -> check(booking, now))))
                .or(() -> line.check(now))
                .or(() -> all.isEmpty() ? Optional.empty() : roster.check(now));
    }

    /** What should have been done by itself and was not, after a round of all that was due. */
    Optional<Complaint> afterRound(Instant now) {
        return line.skipped(now);
    }

    /** What breaks a law about anything. */
    Optional<Complaint> everything(Instant now) {
        return first(rentables, rentable -> calendars.check(rentable, now))
                .or(() -> first(
                        List.copyOf(seen.keySet()),
                        id -> stores.bookings().byId(id).flatMap(booking -> check(booking, now))));
    }

    /** What is not at rest though nothing is left to do. */
    Optional<Complaint> atRest(ScriptedProvider provider, Instant now) {
        return first(List.copyOf(seen.keySet()), id -> {
            Kept kept = Kept.of(stores.bookings().byId(id).orElseThrow(), stores);
            return Books.tally(kept, provider)
                    .or(() -> Books.liabilities(kept))
                    .or(() -> Books.holds(kept, provider))
                    .map(text -> new Complaint("IV-10", text))
                    .or(() -> Books.closed(kept, now).map(text -> new Complaint("L12", text)));
        });
    }

    private Optional<Complaint> check(Booking booking, Instant now) {
        if (RENTED.contains(booking.status())) {
            rented.add(booking.id());
        } else {
            rented.remove(booking.id());
        }
        Kept kept = Kept.of(booking, stores);
        kept.payments().forEach(payment -> tally.saw(payment.purpose() + " " + payment.status()));
        return life(booking)
                .map(text -> new Complaint("IV-05", booking.number() + " " + text))
                .or(() -> claim(kept, now).map(text -> new Complaint("IV-02", booking.number() + " " + text)))
                .or(() -> Leases.check(kept, now).map(text -> new Complaint("A11", booking.number() + " " + text)))
                .or(() -> Books.expiry(kept, now).map(text -> new Complaint("IV-04", booking.number() + " " + text)))
                .or(() -> Books.money(kept)
                        .or(() -> Books.invoices(kept))
                        .map(text -> new Complaint("IV-07", booking.number() + " " + text)))
                .or(() -> Books.ledger(kept).map(text -> new Complaint("IV-06", booking.number() + " " + text)))
                .or(() -> Books.deposits(kept).map(text -> new Complaint("L11", booking.number() + " " + text)));
    }

    /** Statuses only along the table, each move with its event; what has ended stays so. */
    private Optional<String> life(Booking booking) {
        Seen before = seen.getOrDefault(booking.id(), new Seen(0, Optional.empty()));
        List<BookingEvent> life = stores.bookings().events(booking.id());
        Optional<BookingStatus> stood = before.stood();
        for (BookingEvent event : life.subList(Math.min(before.events(), life.size()), life.size())) {
            boolean lawful = event.kind().arrival().isPresent()
                    ? BookingTransitions.moves().contains(new BookingTransitions.Move(stood, event.to()))
                            && event.kind().arrival().equals(Optional.of(event.to()))
                    : stood.equals(Optional.of(event.to()));
            if (!lawful || !event.from().equals(stood)) {
                return Optional.of("goes from " + stood + " to " + event.to() + " by " + event.kind());
            }
            if (event.kind() == BookingEventType.CONFIRMED
                    && life.stream().anyMatch(other -> other.kind() == BookingEventType.HOLD_EXPIRED)) {
                return Optional.of("was confirmed after its hold had expired");
            }
            stood = Optional.of(event.to());
            tally.saw(booking.mode() + " " + event.kind());
        }
        if (life.size() < before.events()
                || life.size() != booking.events()
                || !stood.equals(Optional.of(booking.status()))) {
            return Optional.of(
                    "is kept as " + booking.status() + " and its " + life.size() + " events end in " + stood);
        }
        seen.put(booking.id(), new Seen(life.size(), stood));
        return Optional.empty();
    }

    private Optional<String> claim(Kept kept, Instant now) {
        Booking booking = kept.booking();
        if (RENTED.contains(booking.status())) {
            if (kept.claim().isEmpty()) {
                return Optional.of("is " + booking.status() + " and claims nothing");
            }
            Claim own = kept.claim().get();
            boolean covered = own.kind() == ClaimKind.BOOKED
                    && !own.from().isAfter(booking.arrangements().heldSince(booking.period()))
                    && !own.until()
                            .isBefore(booking.arrangements()
                                    .endOf(booking.period())
                                    .plus(turnaround(own)));
            return covered ? Optional.empty() : Optional.of("is " + booking.status() + " and claims only " + own);
        }
        if (WAITING.contains(booking.status())) {
            return Optional.empty();
        }
        return kept.claim()
                .filter(own -> own.blocksAt(now) && own.until().isAfter(now))
                .filter(own -> ended(booking.stage())
                        .filter(at -> !own.until().isAfter(at.plus(turnaround(own))))
                        .isEmpty())
                .map(own -> "is " + booking.status() + " and still claims until " + own.until());
    }

    private static Optional<Instant> ended(BookingStage stage) {
        if (stage instanceof BookingStage.CheckedOut back) {
            return Optional.of(back.in().at());
        }
        if (stage instanceof BookingStage.Completed done) {
            return Optional.of(done.in().at());
        }
        return stage instanceof BookingStage.Cancelled cancelled ? Optional.of(cancelled.at()) : Optional.empty();
    }

    private Duration turnaround(Claim claim) {
        return stores.rentables()
                .byId(claim.rentable())
                .map(Rentable::turnaround)
                .orElse(Duration.ZERO);
    }

    private static <T> Optional<Complaint> first(Collection<T> all, Function<T, Optional<Complaint>> question) {
        return all.stream().map(question).flatMap(Optional::stream).findFirst();
    }
}
