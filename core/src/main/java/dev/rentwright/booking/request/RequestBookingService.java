package dev.rentwright.booking.request;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Conflict;
import dev.rentwright.availability.Duty;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Journey;
import dev.rentwright.booking.Arrangements;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.Charges;
import dev.rentwright.booking.ChauffeurTerms;
import dev.rentwright.booking.Enquiry;
import dev.rentwright.booking.Remarks;
import dev.rentwright.booking.Terms;
import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Renewals;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.transition.BookingFacts;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.booking.transition.Papers;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.Chauffeur;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.Customer;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.DriverRules;
import dev.rentwright.pricing.Term;
import dev.rentwright.quote.Guests;
import dev.rentwright.quote.Quote;
import dev.rentwright.stay.StayRestriction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;

final class RequestBookingService implements RequestBooking {

    private static final int ALTERNATIVES = 3;
    private static final String BY_ITSELF = "accepted by itself";

    private final Needs needs;
    private final Desk desk;
    private final Acceptance acceptance;
    private final Billing billing;
    private final LateCustomer late;

    RequestBookingService(Needs needs, Desk desk, Acceptance acceptance, Billing billing) {
        this.needs = needs;
        this.desk = desk;
        this.acceptance = acceptance;
        this.billing = billing;
        this.late = new LateCustomer(needs.requote());
    }

    @Override
    public Outcome<Placed> place(Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_CREATE);
        if (command.origin().commission().isPresent()) {
            needs.access().require(command.actor(), Permission.BOOKING_OVERRIDE, Actor::actsForAll);
        }
        List<Refusal> untold = command.origin().refusals(command.actor());
        if (!untold.isEmpty()) {
            return Outcome.refused(untold);
        }
        return needs.unitOfWork().run(() -> {
            Enquiry enquiry = needs.enquiries().about(command.quote(), command.customer());
            if (enquiry.quoted().isEmpty() || enquiry.customer().isEmpty() || isAnothers(command)) {
                return Outcome.refused(unknown(command, enquiry));
            }
            Enquiry.Quoted quoted = enquiry.quoted().get();
            List<Refusal> chauffeur =
                    command.chauffeur().map(id -> chauffeurRefusals(id, quoted)).orElse(List.of());
            return !chauffeur.isEmpty()
                    ? Outcome.refused(chauffeur)
                    : request(command, quoted, enquiry.customer().get())
                            .map(booking -> new Placed(booking, quoted.rentable()));
        });
    }

    private Outcome<Booking> request(Command command, Enquiry.Quoted quoted, Customer customer) {
        Quote quote = quoted.quote();
        if (!needs.signer().accepts(quote)) {
            return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                    .with("field", "quote")
                    .with("expected", "a quote as it was sealed")
                    .with("actual", quote.id().value()));
        }
        if (command.autoRenew() && !(quote.request().term() instanceof Term.Months)) {
            return Outcome.refused(Desk.invalid("autoRenew", "false, for what is not rented by the month", true));
        }
        BookingFacts facts = facts(command, quoted, customer);
        Optional<Refusal> unheld = unheld(command, quote, facts.now());
        if (unheld.isPresent()) {
            return Outcome.refused(unheld.get());
        }
        Optional<Refusal> uncountable = uncountable(policy(quoted, facts), quote);
        if (uncountable.isPresent()) {
            return Outcome.refused(uncountable.get());
        }
        return BookingTransitions.TABLE
                .decideNew(BookingTrigger.CREATE, facts)
                .fold(Outcome::granted, refusals -> Outcome.refused(late.withTodaysPrice(refusals, quote)))
                .then(row -> place(command, quoted, facts));
    }

    /** Nothing is held for anybody who says for how long themselves, nor longer than until it is to begin. */
    private static Optional<Refusal> unheld(Command command, Quote quote, Instant now) {
        Instant start = quote.period().start();
        boolean byStaff = command.actor().worksForTheHouse();
        return command.heldUntil()
                .filter(until -> !byStaff || !until.isAfter(now) || until.isAfter(start))
                .map(until -> Desk.invalid(
                        "heldUntil",
                        byStaff ? "after " + now + " and until " + start : "nothing, of a customer",
                        until));
    }

    /** Nothing is sold on terms by which it could not be given up: of its price no amount in another currency can be kept. */
    private static Optional<Refusal> uncountable(CancellationPolicy policy, Quote quote) {
        CurrencyUnit currency = quote.price().currency();
        return policy.in(quote.time().mode())
                .foreignTo(currency)
                .map(amount -> Refusal.of(RefusalCode.MONEY_CURRENCY_MISMATCH)
                        .with("field", "cancellationPolicy")
                        .with("expected", currency.getCurrencyCode())
                        .with("actual", amount.currencyCode()));
    }

    /** A request that competes holds nothing, but what somebody has is not to be had by it either (REC-10, PENDING). */
    private Outcome<Booking> place(Command command, Enquiry.Quoted quoted, BookingFacts facts) {
        Quote quote = quoted.quote();
        Booking booking = draft(command, quoted, facts);
        List<Duty> onDuty = facts.papers()
                .duty()
                .map(duty -> needs.duties()
                        .place(new Duty(duty.chauffeur(), booking.claimReference(), duty.from(), duty.until())))
                .orElse(List.of());
        if (!onDuty.isEmpty()) {
            return Outcome.refused(onDuty.get(0).inTheWay());
        }
        Claim wanted = wanted(booking, quote, facts);
        Optional<Refusal> full =
                needs.parking().refusal(wanted, quote.pickup(), facts.rental().dropOff(), facts.now());
        if (full.isPresent()) {
            takeBack(booking, facts);
            return Outcome.refused(full.get());
        }
        List<Claim> inTheWay = facts.policy().holdOnPending() ? desk.secure(wanted) : promised(wanted, quote, facts);
        if (!inTheWay.isEmpty()) {
            takeBack(booking, facts);
            return Outcome.refused(Conflict.of(wanted, inTheWay, alternatives(quote, facts.now())));
        }
        Booking created = create(command, quote, booking);
        boolean byItself = facts.policy().acceptsAtCreation()
                || (waitsForNoMoney(created, facts.policy()) && facts.policy().autoAccept());
        return byItself
                ? accepted(desk.file(command.actor(), created)).map(CaseFile::booking)
                : Outcome.granted(created);
    }

    /** Of a booking that comes to nothing; most have no chauffeur, and nothing to ask a store for. */
    private void takeBack(Booking booking, BookingFacts facts) {
        facts.papers().duty().ifPresent(duty -> needs.duties().release(booking.claimReference()));
    }

    /** Because its customer pays later, or nothing is asked for before it is confirmed. */
    private static boolean waitsForNoMoney(Booking created, BookingPolicy policy) {
        return created.arrangements().payLater()
                || policy.isRequirementMetBy(BookingAccount.of(created, List.of()), created.period(), created.mode());
    }

    /** What waits for no money is confirmed at once where nothing else is waited for (BKG-24, domain L3). */
    private Outcome<CaseFile> accepted(CaseFile created) {
        if (!waitsForNoMoney(created.booking(), created.facts().policy())) {
            return acceptance.approve(created, BY_ITSELF);
        }
        Outcome<CaseFile> confirmed = acceptance.approveAndConfirm(created, BY_ITSELF);
        if (confirmed.isGranted()) {
            return confirmed;
        }
        return created.facts().policy().acceptsAtCreation()
                ? acceptance.approve(created, BY_ITSELF)
                : Outcome.granted(created);
    }

    /** What others have of it for good: what is only planned goes elsewhere, and of a category any unit will do. */
    private List<Claim> promised(Claim wanted, Quote quote, BookingFacts facts) {
        if (quote.ofCategory() && !free(quote, facts.now(), 1).isEmpty()) {
            return List.of();
        }
        return needs.claims().blocking(wanted.rentable(), wanted.from(), wanted.until(), facts.now()).stream()
                .filter(claim -> quote.ofCategory() || !claim.isMovable())
                .toList();
    }

    private Claim wanted(Booking booking, Quote quote, BookingFacts facts) {
        return new Claim(
                new ClaimId(needs.ids().next()),
                quote.rentable(),
                quote.period().start(),
                Renewals.claimedUntil(booking, facts.rental().rentable().turnaround()),
                ClaimKind.HOLD,
                booking.claimReference(),
                booking.timerAt(),
                Desk.footing(booking));
    }

    private Booking create(Command command, Quote quote, Booking booking) {
        BookingEvent created = desk.event(
                booking,
                booking,
                BookingEventType.CREATED,
                command.actor(),
                Map.of(
                        "number",
                        booking.number(),
                        quote.ofCategory() ? "category" : "rentable",
                        quote.ofCategory()
                                ? quote.category().toString()
                                : quote.rentable().toString(),
                        "quote",
                        quote.id().toString(),
                        "total",
                        quote.price().total().toString(),
                        "source",
                        booking.origin().source().name()));
        Booking counted = booking.afterEvents(created.sequence());
        needs.bookings().add(counted, List.of(created));
        needs.outbox().append(created);
        billing.drafted(counted, desk.now());
        return counted;
    }

    private Booking draft(Command command, Enquiry.Quoted quoted, BookingFacts facts) {
        Quote quote = quoted.quote();
        Instant expiry = expiresAt(quote, facts);
        // What staff make stays on hold until somebody pays for it or gives it up (T1), at the latest until it is to
        // begin, or until they said.
        boolean byStaff = command.actor().worksForTheHouse();
        Instant start = quote.period().start();
        Instant lookedAt = command.heldUntil().orElse(byStaff && start.isAfter(facts.now()) ? start : expiry);
        return new Booking(
                new BookingId(needs.ids().next()),
                needs.numbers().next("R"),
                command.customer(),
                quote.supplier(),
                quote.category(),
                quote.ofCategory() ? Optional.empty() : Optional.of(quote.rentable()),
                quote.pickup(),
                quote.dropOff(),
                quote.period(),
                new Terms(quote.id(), quote.request(), quote.price(), policy(quoted, facts)),
                new BookingStage.Pending(byStaff ? command.heldUntil() : Optional.of(expiry)),
                Charges.none(quote.price().total().minus(quote.price().total())),
                arrangements(command, facts.rental().customer()),
                command.origin(),
                Remarks.asking(command.specialRequests()),
                facts.now(),
                command.actor().name(),
                Optional.of(lookedAt),
                0,
                1);
    }

    private static Arrangements arrangements(Command command, Customer customer) {
        Arrangements begun = command.autoRenew() ? Arrangements.NONE.renewing() : Arrangements.NONE;
        return command.origin().source().isPaidLaterBy(customer) ? begun.payingLater() : begun;
    }

    /** Nobody is waited for once it was to begin; a stay may be asked for on its day, after that hour. */
    private static Instant expiresAt(Quote quote, BookingFacts facts) {
        Instant patience = facts.now().plus(facts.policy().pendingFor());
        Instant start = quote.period().start();
        return start.isAfter(facts.now()) && start.isBefore(patience) ? start : patience;
    }

    /** What giving up costs; the house may ask for another notice of those who rent by the month (CAT-26). */
    private static CancellationPolicy policy(Enquiry.Quoted quoted, BookingFacts facts) {
        CancellationPolicy policy = quoted.ownPolicy().orElse(facts.policy().cancellation());
        return quoted.rules().noticeDays().map(policy::noticed).orElse(policy);
    }

    private BookingFacts facts(Command command, Enquiry.Quoted quoted, Customer customer) {
        Quote quote = quoted.quote();
        BookingFacts.Rental rental = new BookingFacts.Rental(
                customer,
                quoted.rentable(),
                quoted.pickup(),
                quoted.dropOff(),
                quote.time(),
                !quote.ofCategory(),
                quote.plan().card().extras().drivers());
        Instant now = desk.now();
        return BookingFacts.of(command.actor(), now, desk.policy(rental, quote.plan()), rental)
                .quotedUntil(quote.expiresAt())
                .restricted(restrictions(command, quoted, customer, now))
                .from(needs.backDating().earliest(command.actor(), needs.access(), now))
                .with(Papers.driven(
                        command.chauffeur()
                                .map(chauffeur -> new Duty(
                                        chauffeur,
                                        new ClaimReference(quote.id().value()),
                                        quote.period().start(),
                                        quote.period().end())),
                        ChauffeurTerms.areBought(quote.request())));
    }

    /** What is asked of a stay counts as it is asked when it is booked, however little before it was quoted. */
    private static List<Refusal> restrictions(Command command, Enquiry.Quoted quoted, Customer customer, Instant now) {
        Quote quote = quoted.quote();
        List<Refusal> refusals = new ArrayList<>(StayRestriction.violations(
                quoted.rules(), quote.time().asked(quote.price().time(), now)));
        Guests.overcrowding(quoted.rentable(), quote.request().travellers()).ifPresent(refusals::add);
        if (command.chauffeur().isEmpty() && !ChauffeurTerms.areBought(quote.request())) {
            refusals.addAll(QuotedDriver.refusals(quote, quoted.rentable().kind(), customer));
        }
        return refusals;
    }

    private List<RentableId> alternatives(Quote quote, Instant now) {
        return free(quote, now, ALTERNATIVES);
    }

    private List<RentableId> free(Quote quote, Instant now, int atMost) {
        return needs.freeRentables()
                .find(new FreeRentables.Query(
                        new Journey(quote.pickup(), quote.dropOff()),
                        Optional.of(quote.category()),
                        quote.time().mode(),
                        quote.period().start(),
                        quote.period().end(),
                        now,
                        atMost));
    }

    /** Another supplier's chauffeur must not be known of (DR-20); and one drives vehicles, with a licence that lasts (REC-12). */
    private List<Refusal> chauffeurRefusals(ChauffeurId id, Enquiry.Quoted quoted) {
        Quote quote = quoted.quote();
        Optional<Chauffeur> chauffeur = needs.chauffeurs()
                .byId(id)
                .filter(one -> one.active() && one.supplier().equals(quote.supplier()));
        if (chauffeur.isEmpty()) {
            return List.of(
                    Refusal.of(RefusalCode.NOT_FOUND).with("kind", "chauffeur").with("id", id.value()));
        }
        List<Refusal> unpaid =
                ChauffeurTerms.refusal(quote.request()).map(List::of).orElse(List.of());
        if (!unpaid.isEmpty()) {
            return unpaid;
        }
        return quoted.rentable().kind() == RentableKind.VEHICLE
                ? DriverRules.NONE.licenceRefusals(
                        chauffeur.get().licence(),
                        quote.period().startDate(),
                        quote.period().endDate())
                : List.of(Desk.invalid("chauffeur", "nobody, for what is not driven", id.value()));
    }

    /** A customer books for themselves, and must not know of others (DR-20). */
    private static boolean isAnothers(Command command) {
        return CustomerId.of(command.actor())
                .filter(own -> !own.equals(command.customer()))
                .isPresent();
    }

    private static List<Refusal> unknown(Command command, Enquiry enquiry) {
        List<Refusal> refusals = new ArrayList<>();
        if (enquiry.quoted().isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.NOT_FOUND)
                    .with("kind", "quote")
                    .with("id", command.quote().value()));
        }
        if (enquiry.customer().isEmpty() || isAnothers(command)) {
            refusals.add(Refusal.of(RefusalCode.NOT_FOUND)
                    .with("kind", "customer")
                    .with("id", command.customer().value()));
        }
        return refusals;
    }
}
