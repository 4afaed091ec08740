package dev.rentwright.testkit.simulation;

import dev.rentwright.Ports;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Journey;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.catalogue.OperationalStatus;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.Posting;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentStatus;
import java.time.Duration;
import java.time.Instant;
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
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private final Ports stores;
    private final List<RentableId> rentables;
    private final Map<BookingId, Seen> seen = new LinkedHashMap<>();
    private final Set<BookingId> rented = new LinkedHashSet<>();

    /** Those of whom it was told that their rentable will be elsewhere. */
    private final Set<ClaimReference> stranded;

    /** How far a life has been followed. */
    private record Seen(int events, Optional<BookingStatus> stood) {}

    /** Everything that is kept about a booking. */
    private record File(Booking booking, Optional<Claim> claim, List<Payment> payments, List<Entry> entries) {}

    Model(Ports stores, List<RentableId> rentables, Set<ClaimReference> stranded) {
        this.stranded = stranded;
        this.stores = stores;
        this.rentables = rentables;
    }

    /** What breaks a law about the bookings that were written about. */
    Optional<Complaint> afterWriting(Collection<BookingId> touched, boolean claimsTouched, Instant now) {
        Set<BookingId> all = new LinkedHashSet<>(touched);
        if (claimsTouched) {
            all.addAll(rented);
            Optional<Complaint> calendar = first(rentables, rentable -> calendar(rentable, now));
            if (calendar.isPresent()) {
                return calendar;
            }
        }
        return first(all, id -> stores.bookings().byId(id).flatMap(booking -> check(booking, now)));
    }

    /** What breaks a law about anything. */
    Optional<Complaint> everything(Instant now) {
        return first(rentables, rentable -> calendar(rentable, now))
                .or(() -> first(
                        List.copyOf(seen.keySet()),
                        id -> stores.bookings().byId(id).flatMap(booking -> check(booking, now))));
    }

    /** What is not at rest though nothing is left to do. */
    Optional<Complaint> atRest(ScriptedProvider provider) {
        return first(List.copyOf(seen.keySet()), id -> {
            File file = file(stores.bookings().byId(id).orElseThrow());
            return books(file, provider).or(() -> liabilities(file)).map(text -> new Complaint("IV-10", text));
        });
    }

    /** A law and what breaks it. */
    record Complaint(String law, String finding) {}

    private Optional<Complaint> calendar(RentableId rentable, Instant now) {
        List<Claim> blocking = stores.claims().blocking(rentable, FIRST, LAST, now);
        for (int i = 0; i < blocking.size(); i++) {
            Claim claim = blocking.get(i);
            if (!claim.blocksAt(now)) {
                return Optional.of(
                        new Complaint("IV-04", "an expired hold still blocks rentable " + rentables.indexOf(rentable)));
            }
            if (i > 0 && blocking.get(i - 1).until().isAfter(claim.from())) {
                return Optional.of(new Complaint(
                        "IV-01", "rentable " + rentables.indexOf(rentable) + " is claimed twice from " + claim.from()));
            }
        }
        return places(rentable, blocking, now);
    }

    /** What was agreed begins where the agreed rental before it ends, or where its unit stands, or somebody was told (domain A9). */
    private Optional<Complaint> places(RentableId rentable, List<Claim> blocking, Instant now) {
        List<Claim> journeys = blocking.stream()
                .filter(claim -> !claim.isMovable() && claim.until().isAfter(now))
                .filter(claim -> claim.footing().journey().isPresent())
                .toList();
        for (int i = 0; i < journeys.size(); i++) {
            Claim next = journeys.get(i);
            boolean apart = next.kind() != ClaimKind.BLOCK
                    && !pickup(next).equals(i == 0 ? standing(next, now) : broughtBy(journeys.get(i - 1), next, now));
            if (apart && !isStranded(next) && !isWaitedFor(blocking, next, now)) {
                return Optional.of(new Complaint(
                        "A9",
                        "rentable " + rentables.indexOf(rentable) + " is promised from " + next.from()
                                + " where it will not be"));
            }
        }
        return Optional.empty();
    }

    /** Somebody should have taken it there by now, and is still waited for. */
    private boolean isWaitedFor(List<Claim> blocking, Claim next, Instant now) {
        return blocking.stream()
                .filter(claim -> !claim.from().isAfter(now) && !claim.until().isAfter(next.from()))
                .filter(claim -> claim.footing().journey().map(Journey::dropOff).equals(Optional.of(pickup(next))))
                .flatMap(claim ->
                        stores.bookings().byId(new BookingId(claim.reference().value())).stream())
                .anyMatch(booking -> booking.status() == BookingStatus.CONFIRMED || WAITING.contains(booking.status()));
    }

    private static LocationId pickup(Claim claim) {
        return claim.footing().journey().orElseThrow().pickup();
    }

    /** Where its unit stands; where it is wanted, for what has begun, while that is out, or where a late transfer brings it. */
    private LocationId standing(Claim first, Instant now) {
        return stores.rentables()
                .byId(first.rentable())
                .filter(unit -> first.from().isAfter(now) && unit.operation() != OperationalStatus.IN_USE)
                .filter(unit -> stores.transfers().open(pickup(first)).stream()
                        .noneMatch(open -> open.vehicle().equals(unit.id())))
                .flatMap(Rentable::currentLocation)
                .orElse(pickup(first));
    }

    /** Where a rental leaves it; where it is wanted, behind a transfer, which asks nobody, and behind what is late. */
    private LocationId broughtBy(Claim before, Claim next, Instant now) {
        return before.kind() == ClaimKind.BLOCK || isLate(before, now)
                ? pickup(next)
                : before.footing().journey().orElseThrow().dropOff();
    }

    /** Its claim was over until it was known to be late, and stretched; where it comes back was asked of nobody meanwhile. */
    private boolean isLate(Claim claim, Instant now) {
        return stores.bookings()
                .byId(new BookingId(claim.reference().value()))
                .filter(booking ->
                        !booking.arrangements().endOf(booking.period()).isAfter(now))
                .isPresent();
    }

    private boolean isStranded(Claim claim) {
        boolean told = stranded.contains(claim.reference())
                || seen.keySet().stream()
                        .flatMap(id -> stores.bookings().events(id).stream())
                        .map(event -> event.data().get("stranded"))
                        .anyMatch(names -> names instanceof List<?> all
                                && all.contains(claim.reference().toString()));
        if (told) {
            stranded.add(claim.reference());
        }
        return told;
    }

    private Optional<Complaint> check(Booking booking, Instant now) {
        if (RENTED.contains(booking.status())) {
            rented.add(booking.id());
        } else {
            rented.remove(booking.id());
        }
        File file = file(booking);
        return life(booking)
                .map(text -> new Complaint("IV-05", booking.number() + " " + text))
                .or(() -> claim(file, now).map(text -> new Complaint("IV-02", booking.number() + " " + text)))
                .or(() -> expiry(file, now).map(text -> new Complaint("IV-04", booking.number() + " " + text)))
                .or(() -> money(file).map(text -> new Complaint("IV-07", booking.number() + " " + text)))
                .or(() -> ledger(file).map(text -> new Complaint("IV-06", booking.number() + " " + text)));
    }

    private File file(Booking booking) {
        return new File(
                booking,
                stores.claims().of(booking.claimReference()),
                stores.payments().of(booking.payable()),
                stores.ledger().of(booking.payable()));
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

    private Optional<String> claim(File file, Instant now) {
        Booking booking = file.booking();
        if (RENTED.contains(booking.status())) {
            if (file.claim().isEmpty()) {
                return Optional.of("is " + booking.status() + " and claims nothing");
            }
            Claim own = file.claim().get();
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
        return file.claim()
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

    /** Money that met an expiry is kept with a rental or on its way back. */
    private static Optional<String> expiry(File file, Instant now) {
        BookingStage stage = file.booking().stage();
        boolean keeps = file.payments().stream()
                .anyMatch(payment -> !payment.isRefund()
                        && payment.status() != PaymentStatus.DISPUTED
                        && payment.refundable().isPositive());
        boolean lost = stage instanceof BookingStage.Cancelled cancelled
                && (cancelled.cause() == CancellationCause.TIMEOUT
                        || cancelled.cause() == CancellationCause.AVAILABILITY_LOST);
        if (keeps && lost) {
            return Optional.of("was given up and keeps money");
        }
        boolean holds = file.claim().filter(own -> own.blocksAt(now)).isPresent();
        return keeps && WAITING.contains(stage.status()) && !holds
                ? Optional.of("waits with money and holds nothing")
                : Optional.empty();
    }

    /** Captured is what is kept and what was refunded, and refunds are rows of their own. */
    private static Optional<String> money(File file) {
        Money zero = file.booking().zero();
        Money captured = sum(file, Payment::captured, zero);
        Money refunded = sum(file, Payment::refunded, zero);
        Money promised = file.payments().stream()
                .filter(Payment::isRefund)
                .map(Payment::amount)
                .reduce(zero, Money::plus);
        if (!refunded.equals(promised)) {
            return Optional.of("says that " + refunded + " were refunded, its refunds are " + promised);
        }
        Money kept = BookingAccount.of(file.booking(), file.payments()).kept();
        return captured.equals(kept.plus(refunded)) && !kept.isNegative()
                ? Optional.empty()
                : Optional.of("captured " + captured + ", keeps " + kept + " and refunded " + refunded);
    }

    /** Entries balance, and what stands against the providers is what payments moved. */
    private static Optional<String> ledger(File file) {
        Money zero = file.booking().zero();
        for (Entry entry : file.entries()) {
            Money sum = entry.postings().stream().map(Posting::amount).reduce(zero, Money::plus);
            if (!sum.isZero()) {
                return Optional.of("has an entry " + entry.kind() + " that sums to " + sum);
            }
        }
        Money moved = sum(file, Payment::captured, zero)
                .minus(file.payments().stream()
                        .filter(Payment::isRefund)
                        .map(Payment::captured)
                        .reduce(zero, Money::plus));
        Money posted = balance(file, Account.PSP_CLEARING);
        return moved.equals(posted) ? Optional.empty() : Optional.of("moved " + moved + " and posted " + posted);
    }

    /** The provider's book and the till's are the ledger's. */
    private static Optional<String> books(File file, ScriptedProvider provider) {
        Money zero = file.booking().zero();
        Money theirs = provider.net(file.payments()).orElse(zero);
        Money till = file.payments().stream()
                .filter(payment -> payment.provider().equals(Payment.MANUAL))
                .map(payment -> payment.isRefund() ? payment.captured().negated() : payment.captured())
                .reduce(zero, Money::plus);
        Money ours = balance(file, Account.PSP_CLEARING);
        return theirs.plus(till).equals(ours)
                ? Optional.empty()
                : Optional.of(file.booking().number() + " has " + ours + " in the books, the provider " + theirs
                        + " and the till " + till);
    }

    private static Optional<String> liabilities(File file) {
        boolean ended = BookingTransitions.allowedFrom(file.booking().status()).isEmpty();
        Money deposit = balance(file, Account.DEPOSIT_LIABILITY);
        return ended && !deposit.isZero()
                ? Optional.of(file.booking().number() + " has ended and owes a deposit of " + deposit)
                : Optional.empty();
    }

    private static Money balance(File file, Account account) {
        return file.entries().stream()
                .flatMap(entry -> entry.postings().stream())
                .filter(posting -> posting.account() == account)
                .map(Posting::amount)
                .reduce(file.booking().zero(), Money::plus);
    }

    private static Money sum(File file, Function<Payment, Money> part, Money zero) {
        return file.payments().stream()
                .filter(payment -> !payment.isRefund())
                .map(part)
                .reduce(zero, Money::plus);
    }

    private static <T> Optional<Complaint> first(Collection<T> all, Function<T, Optional<Complaint>> question) {
        return all.stream().map(question).flatMap(Optional::stream).findFirst();
    }
}
