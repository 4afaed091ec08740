package dev.rentwright.persistence.memory;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.availability.planning.Rearrangement;
import dev.rentwright.availability.planning.Unit;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What claims, bookings and units do not tell alike. */
final class ClaimFindings {

    private static final Set<BookingStatus> RENTED = Set.of(BookingStatus.CONFIRMED, BookingStatus.CHECKED_IN);
    private static final Set<BookingStatus> WAITING = Set.of(BookingStatus.PENDING, BookingStatus.APPROVED);

    private final MemoryBookings bookings;
    private final MemoryClaims claims;
    private final MemoryRentables rentables;
    private final MemoryPayments payments;

    ClaimFindings(MemoryBookings bookings, MemoryClaims claims, MemoryRentables rentables, MemoryPayments payments) {
        this.bookings = bookings;
        this.claims = claims;
        this.rentables = rentables;
        this.payments = payments;
    }

    Stream<Finding> overlaps(Instant now) {
        return claims
                .all()
                .filter(claim -> claim.blocksAt(now))
                .collect(Collectors.groupingBy(Claim::rentable))
                .values()
                .stream()
                .flatMap(calendar -> calendar.stream()
                        .filter(claim -> calendar.stream()
                                .anyMatch(other ->
                                        comesBefore(other, claim) && other.overlaps(claim.from(), claim.until()))))
                .map(claim -> Finding.at("claim", claim.id(), "begins before another has ended"));
    }

    Stream<Finding> stories(Instant now) {
        Stream<Finding> told = bookings.all()
                .flatMap(
                        booking -> story(booking, claims.of(booking.claimReference()), now)
                                .map(text -> Finding.at(booking, text))
                                .stream());
        Stream<Finding> untold = claims.all()
                .filter(claim -> claim.kind() == ClaimKind.BOOKED)
                .filter(claim ->
                        bookings.byId(new BookingId(claim.reference().value())).isEmpty())
                .map(claim -> Finding.at("claim", claim.id(), "is booked for no booking"));
        return Stream.concat(told, untold);
    }

    /** A sweep over the instants at which rentals begin, from now on. */
    Stream<Finding> overbookings(Instant now) {
        Map<Pool, Long> units = rentables
                .all()
                .filter(unit -> unit.operation() != OperationalStatus.RETIRED
                        && unit.publication() != PublicationStatus.ARCHIVED)
                .collect(Collectors.groupingBy(Pool::of, Collectors.counting()));
        return Stream.of(crowds(units, now), misplaced(), astray(now)).flatMap(Function.identity());
    }

    private Stream<Finding> crowds(Map<Pool, Long> units, Instant now) {
        return bookings
                .all()
                .filter(booking ->
                        RENTED.contains(booking.status()) && end(booking).isAfter(now))
                .collect(Collectors.groupingBy(this::pool))
                .entrySet()
                .stream()
                .filter(entry -> highest(entry.getValue(), now) > units.getOrDefault(entry.getKey(), 0L))
                .map(entry -> Finding.at(
                        "category",
                        entry.getKey().category(),
                        "has more rentals of one supplier at an instant than units"));
    }

    /** What is planned for a category stands on a unit of it that is its supplier's, or no assignment exists. */
    private Stream<Finding> misplaced() {
        return claims.all()
                .flatMap(claim -> misplacement(claim).map(text -> Finding.at("claim", claim.id(), text)).stream());
    }

    private Optional<String> misplacement(Claim claim) {
        if (!(claim.footing() instanceof Footing.Planned planned)) {
            return Optional.empty();
        }
        Rentable unit = rentables.byId(claim.rentable()).orElseThrow();
        if (!unit.category().equals(planned.category())) {
            return Optional.of("is planned on a unit of another category");
        }
        return bookings.byId(new BookingId(claim.reference().value()))
                .filter(booking -> !booking.supplier().equals(unit.supplier()))
                .map(booking -> "is planned on a unit of another supplier");
    }

    /** What is planned begins where its unit will be, or no assignment exists. */
    private Stream<Finding> astray(Instant now) {
        List<Claim> alive = claims.all()
                .filter(claim -> claim.blocksAt(now) && claim.until().isAfter(now))
                .toList();
        return Rearrangement.astray(new Fleet(rentables.all().map(Unit::of).toList(), alive)).stream()
                .map(claim -> Finding.at("claim", claim.id(), "is planned where its unit will not be"));
    }

    Stream<Finding> expiries(Instant now) {
        return bookings.all()
                .flatMap(
                        booking -> expiry(booking, claims.of(booking.claimReference()), now)
                                .map(text -> Finding.at(booking, text))
                                .stream());
    }

    private static boolean comesBefore(Claim other, Claim claim) {
        return Comparator.comparing(Claim::from)
                        .thenComparing(Sorting.byId(one -> one.id().value()))
                        .compare(other, claim)
                < 0;
    }

    private Optional<String> story(Booking booking, Optional<Claim> claim, Instant now) {
        if (RENTED.contains(booking.status())) {
            return claim.map(own -> rented(booking, own)).orElse(Optional.of("has no claim"));
        }
        if (WAITING.contains(booking.status())) {
            return claim.filter(own -> own.kind() == ClaimKind.BOOKED).map(own -> "waits, and its claim is booked");
        }
        return claim.filter(own -> own.blocksAt(now) && own.until().isAfter(freeFrom(booking, own, now)))
                .map(own -> "is " + booking.status() + " and still claims until " + own.until());
    }

    /**
     * The period must be claimed, and no turnaround: what was agreed when it was claimed is not kept, and what its unit needs
     * today may be more (AVL-18).
     */
    private static Optional<String> rented(Booking booking, Claim own) {
        Instant needed = end(booking);
        if (own.kind() != ClaimKind.BOOKED) {
            return Optional.of("has only a " + own.kind());
        }
        if (booking.rentable().filter(agreed -> !agreed.equals(own.rentable())).isPresent()) {
            return Optional.of("is for " + booking.rentable() + " and claims " + own.rentable());
        }
        if (booking.rentable().isPresent() == own.footing().isMovable()) {
            return Optional.of(
                    own.footing().isMovable() ? "is assigned and may be moved" : "is of a category and fixed");
        }
        boolean covered = !own.from().isAfter(booking.arrangements().heldSince(booking.period()))
                && !own.until().isBefore(needed);
        return covered ? Optional.empty() : Optional.of("needs until " + needed + " and claims until " + own.until());
    }

    /** What has ended may be claimed for its turnaround, and for what is past. */
    private Instant freeFrom(Booking booking, Claim own, Instant now) {
        Instant ended =
                ended(booking.stage()).map(at -> at.plus(turnaround(own))).orElse(now);
        return ended.isAfter(now) ? ended : now;
    }

    private static Optional<Instant> ended(BookingStage stage) {
        if (stage instanceof BookingStage.CheckedOut back) {
            return Optional.of(back.in().at());
        }
        if (stage instanceof BookingStage.Completed done) {
            return Optional.of(done.in().at());
        }
        if (stage instanceof BookingStage.Cancelled cancelled) {
            return Optional.of(cancelled.at());
        }
        if (stage instanceof BookingStage.Declined declined) {
            return Optional.of(declined.at());
        }
        return stage instanceof BookingStage.NoShow never ? Optional.of(never.at()) : Optional.empty();
    }

    private Duration turnaround(Claim claim) {
        return rentables.byId(claim.rentable()).map(Rentable::turnaround).orElse(Duration.ZERO);
    }

    private Pool pool(Booking booking) {
        return claims.of(booking.claimReference())
                .flatMap(claim -> rentables.byId(claim.rentable()))
                .map(Pool::of)
                .orElse(new Pool(booking.category(), booking.supplier()));
    }

    private static Instant end(Booking booking) {
        return booking.arrangements().endOf(booking.period());
    }

    private static long highest(List<Booking> taken, Instant now) {
        List<Instant> starts =
                new ArrayList<>(taken.stream().map(one -> one.period().start()).toList());
        starts.add(now);
        return starts.stream()
                .filter(start -> !start.isBefore(now))
                .mapToLong(start -> taken.stream()
                        .filter(one -> !one.period().start().isAfter(start) && end(one).isAfter(start))
                        .count())
                .max()
                .orElse(0);
    }

    private Optional<String> expiry(Booking booking, Optional<Claim> claim, Instant now) {
        boolean keeps = payments.of(booking.payable()).stream()
                .filter(payment -> !payment.isRefund() && payment.status() != PaymentStatus.DISPUTED)
                .map(Payment::refundable)
                .anyMatch(Money::isPositive);
        if (RENTED.contains(booking.status()) && claim.flatMap(Claim::expiresAt).isPresent()) {
            return Optional.of("is rented on a hold that expires");
        }
        if (confirmedAfterExpiry(bookings.events(booking.id()))) {
            return Optional.of("was confirmed after its hold had expired");
        }
        if (keeps && gaveUp(booking.stage())) {
            return Optional.of("was given up and keeps money");
        }
        boolean holds = claim.filter(own -> own.blocksAt(now)).isPresent();
        return keeps && WAITING.contains(booking.status()) && !holds
                ? Optional.of("waits with money and holds nothing")
                : Optional.empty();
    }

    private static boolean confirmedAfterExpiry(List<BookingEvent> life) {
        return life.stream()
                .dropWhile(event -> event.kind() != BookingEventType.HOLD_EXPIRED)
                .anyMatch(event -> event.kind() == BookingEventType.CONFIRMED);
    }

    private static boolean gaveUp(BookingStage stage) {
        return stage instanceof BookingStage.Cancelled cancelled
                && (cancelled.cause() == CancellationCause.TIMEOUT
                        || cancelled.cause() == CancellationCause.AVAILABILITY_LOST);
    }
}
