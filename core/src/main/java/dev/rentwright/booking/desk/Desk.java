package dev.rentwright.booking.desk;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.Whereabouts;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.transition.BookingFacts;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.booking.transition.PartyGuard;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.handover.Handover;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.quote.AgreedTime;
import dev.rentwright.quote.Guests;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where bookings are decided: opens the case file of one, asks the table, and writes the move with its event. Everything
 * here happens inside the caller's unit of work.
 */
public final class Desk {

    private static final int LONGEST_TEXT = 1000;

    private final Needs needs;
    private final PaperDesk papers;
    private final Crew crew;

    public Desk(Needs needs) {
        this.needs = needs;
        this.papers = new PaperDesk(needs);
        this.crew = new Crew(needs);
    }

    /** A booking after a move, and the event that told of it. */
    public record Written(Booking booking, UUID event) {}

    /**
     * Locks a booking and gathers its file. Refused with {@code not-found}, also for who must not know of it (DR-20), or
     * {@code stale-version}.
     */
    public Outcome<CaseFile> open(Actor actor, Target target) {
        Optional<Booking> found = needs.bookings().lock(target.booking()).filter(booking -> booking.isKnownTo(actor));
        if (found.isEmpty()) {
            return Outcome.refused(unknown(target.booking()));
        }
        Booking booking = found.get();
        if (target.version().filter(version -> version != booking.version()).isPresent()) {
            return Outcome.refused(Refusal.of(RefusalCode.STALE_VERSION).with("currentVersion", booking.version()));
        }
        return Outcome.granted(file(actor, booking));
    }

    /** The file of a booking that the caller has read, for looking only. */
    public CaseFile file(Actor actor, Booking booking) {
        List<Payment> payments = needs.payments().of(booking.payable());
        Optional<Claim> claim = needs.claims().of(booking.claimReference());
        BookingFacts.Rental rental = rental(booking, claim);
        BookingFacts facts = BookingFacts.of(
                        actor,
                        now(),
                        needs.policies()
                                .agreed(
                                        rental.rentable(),
                                        booking.mode(),
                                        booking.terms().inputs())
                                .paidBy(booking.terms().plan().payment(), booking.mode()),
                        rental)
                .claiming(claim)
                .owing(BookingAccount.of(booking, payments))
                .handedOver(handovers(booking.stage()))
                .arranged(booking.arrangements())
                .damaged(booking.status() == BookingStatus.CHECKED_OUT
                        && needs.undecidedDamage().of(booking.id()));
        return new CaseFile(booking, facts.blockedBy(inTheWay(facts)), payments);
    }

    /** Asks whether a booking may move; a move whose effect already holds needs none (BKG-30). */
    public Outcome<BookingStatus> ask(CaseFile file, BookingTrigger trigger) {
        return BookingTransitions.TABLE
                .decide(file.booking().status(), trigger, informed(file, trigger))
                .map(row -> row.to());
    }

    /** The facts with the papers that a move is asked about. */
    public BookingFacts informed(CaseFile file, BookingTrigger trigger) {
        return file.facts().with(papers.of(file.booking(), trigger, file.facts().policy()));
    }

    /**
     * Why those who come with a booking may not have another rentable than its own: more come than it says itself that it has
     * room for, or its category where it is another one (CAT-36), or some who would drive it are too young for it, or too old
     * (CAT-12).
     */
    public Function<Rentable, List<Refusal>> people(CaseFile file) {
        BookingFacts facts = informed(file, BookingTrigger.CHECK_IN);
        BookingFacts.Rental rental = facts.rental();
        return other -> Stream.concat(
                        overcrowding(file.booking(), other).stream(),
                        PartyGuard.misfits(facts.renting(rental.of(other))).stream())
                .toList();
    }

    /** What the category that was booked said when the price was made stays said. */
    private Optional<Refusal> overcrowding(Booking booking, Rentable other) {
        Travellers travellers = booking.terms().request().travellers();
        return other.category().equals(booking.category())
                ? Guests.overcrowding(other, travellers)
                : Guests.overcrowding(other, () -> needs.categories().byId(other.category()), travellers);
    }

    /** Writes a move, its event and the event's copy for the outside. */
    public Written write(CaseFile file, Booking moved, BookingEventType type, Map<String, Object> data) {
        BookingEvent event = event(file.booking(), moved, type, file.facts().actor(), data);
        Booking counted = moved.afterEvents(event.sequence());
        needs.bookings().save(counted, List.of(event));
        needs.outbox().append(event.asToldOutside());
        crew.follow(file.booking(), moved, now());
        Booking written = counted.atVersion(counted.version() + 1);
        if (!saysTheSame(file.booking(), written)) {
            needs.addenda().follow(written);
        }
        return new Written(written, event.eventId());
    }

    /** Whether what was signed of a booking says what it says now; who drives it besides is not changed here. */
    private static boolean saysTheSame(Booking was, Booking is) {
        return was.covers(List.of()).stillSays(is.covers(List.of()));
    }

    /** Saves what is no move: nothing happened that anybody is to be told of. */
    public Booking keep(Booking booking) {
        needs.bookings().save(booking, List.of());
        return booking.atVersion(booking.version() + 1);
    }

    public BookingEvent event(
            Booking was, Booking moved, BookingEventType type, Actor actor, Map<String, Object> data) {
        Optional<BookingStatus> from = was.events() == 0 ? Optional.empty() : Optional.of(was.status());
        return new BookingEvent(
                needs.ids().next(),
                was.id(),
                was.events() + 1,
                type,
                from,
                moved.status(),
                actor.name(),
                now(),
                new LinkedHashMap<>(data));
    }

    /** Books what the booking holds, or takes it anew; the claims in the way when somebody else was first. */
    public List<Claim> secure(Claim claim) {
        return place(claim) instanceof Claims.Placement.Taken taken ? taken.inTheWay() : List.of();
    }

    /** The same, for who wants to know where a planned claim stands, and who made way. */
    public Claims.Placement place(Claim claim) {
        return needs.claims().place(claim, now());
    }

    /** What would keep a claim from standing because of where its rentable will be (domain A9); nothing is placed. */
    public List<Claim> apart(Claim claim) {
        return whereabouts(claim).against(claim);
    }

    /** Who was promised the same rentable where the journey of a claim leaves it, and finds it elsewhere without that. */
    public List<Claim> letDownBy(Claim gone) {
        return whereabouts(gone).letDownBy(gone);
    }

    /** The same, of what is given back before its journey ends. */
    public List<Claim> letDownBy(Claim gone, LocationId givenBackAt) {
        return whereabouts(gone).standingAt(givenBackAt).letDownBy(gone);
    }

    private Whereabouts whereabouts(Claim claim) {
        return needs.claims()
                .whereabouts(needs.rentables().byId(claim.rentable()).orElseThrow(), now());
    }

    /** What keeps the chauffeur of a booking from driving it in another period (AVL-22); nothing where nobody is sent with it. */
    public List<Refusal> onOtherDuty(Booking booking, RentalPeriod period) {
        return crew.refusals(booking, period);
    }

    /** Why the place at which a booking would end has no room for what it would bring there (LOC-04, domain A9). */
    public Optional<Refusal> noRoom(Booking booking, Claim wanted) {
        return needs.locations()
                .byId(booking.dropOff())
                .flatMap(place -> needs.parking().refusal(wanted, booking.pickup(), place, now()));
    }

    /** The claim that the booking has, or would have: its period with the turnaround behind it (domain A3). */
    public Claim claim(CaseFile file) {
        Booking booking = file.booking();
        return file.facts()
                .claim()
                .orElseGet(() -> new Claim(
                        new ClaimId(needs.ids().next()),
                        file.facts().rental().rentable().id(),
                        booking.arrangements().heldSince(booking.period()),
                        Renewals.claimedUntil(
                                booking, file.facts().rental().rentable().turnaround()),
                        ClaimKind.BOOKED,
                        booking.claimReference(),
                        Optional.empty(),
                        footing(booking)));
    }

    /** How firmly the claim of a booking stands: on what was agreed, or on whatever is planned for its category. */
    public static Footing footing(Booking booking) {
        Journey journey = new Journey(booking.pickup(), booking.dropOff());
        return booking.rentable().isPresent()
                ? Footing.Fixed.along(journey)
                : new Footing.Planned(booking.category(), journey, Renewals.rentalEnds(booking));
    }

    /** Now, as stores keep it. */
    public Instant now() {
        return needs.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public static Refusal unknown(BookingId booking) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", "booking").with("id", booking.value());
    }

    /** Why a text is no reason, note or answer to be kept: it says nothing, or more than is kept; empty where it will do. */
    public static Optional<Refusal> unsaid(String field, String text) {
        return text.isBlank() || text.length() > LONGEST_TEXT
                ? Optional.of(invalid(field, "1 to " + LONGEST_TEXT + " characters", text))
                : Optional.empty();
    }

    /** Why an amount is none of a booking: it has one currency (domain P0, P19); empty where it is the wanted one. */
    public static Optional<Refusal> otherCurrency(Money given, Money wanted) {
        return given.currency().equals(wanted.currency())
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.MONEY_CURRENCY_MISMATCH)
                        .with("expected", wanted.currencyCode())
                        .with("actual", given.currencyCode()));
    }

    public static Refusal invalid(String field, Object expected, Object actual) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", field)
                .with("expected", expected)
                .with("actual", actual);
    }

    private BookingFacts.Rental rental(Booking booking, Optional<Claim> claim) {
        return new BookingFacts.Rental(
                needs.customers().byId(booking.customer()).orElseThrow(),
                needs.rentables().byId(rentable(booking, claim)).orElseThrow(),
                needs.locations().byId(booking.pickup()).orElseThrow(),
                needs.locations().byId(booking.dropOff()).orElseThrow(),
                new AgreedTime(booking.terms().request().term(), booking.period()),
                booking.rentable().isPresent(),
                booking.terms().plan().card().extras().drivers());
    }

    /** What was agreed; else what is planned; else, where nothing is claimed any more, what was quoted. */
    private RentableId rentable(Booking booking, Optional<Claim> claim) {
        return booking.rentable()
                .or(() -> claim.map(Claim::rentable))
                .orElseGet(() -> needs.quotes()
                        .byId(booking.terms().quote())
                        .orElseThrow()
                        .rentable());
    }

    /**
     * Only a booking whose own claim no longer blocks need ask who else is there. What is only planned makes way, and a
     * booking that is only planned itself goes elsewhere; whether there is room is answered when the claim is placed.
     */
    private List<Claim> inTheWay(BookingFacts facts) {
        boolean live =
                facts.claim().filter(claim -> claim.blocksAt(facts.now())).isPresent();
        if (live || !facts.rental().assigned()) {
            return List.of();
        }
        BookingFacts.Rental rental = facts.rental();
        Instant until = rental.period().end().plus(rental.rentable().turnaround());
        Instant from = facts.arrangements().heldSince(rental.period());
        return needs.claims().blocking(rental.rentable().id(), from, until, facts.now()).stream()
                .filter(claim -> !claim.isMovable())
                .toList();
    }

    private static List<Handover> handovers(BookingStage stage) {
        if (stage instanceof BookingStage.CheckedIn checkedIn) {
            return List.of(checkedIn.out());
        }
        if (stage instanceof BookingStage.CheckedOut checkedOut) {
            return List.of(checkedOut.out(), checkedOut.in());
        }
        return List.of();
    }
}
