package dev.rentwright.booking.request;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Conflict;
import dev.rentwright.availability.Duty;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Journey;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.ChauffeurTerms;
import dev.rentwright.booking.Enquiry;
import dev.rentwright.booking.PolicyInputs;
import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.transition.BookingFacts;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.booking.transition.Papers;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.Customer;
import dev.rentwright.party.CustomerId;
import dev.rentwright.pricing.Term;
import dev.rentwright.quote.Guests;
import dev.rentwright.quote.Quote;
import dev.rentwright.stay.StayRestriction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            List<Refusal> chauffeur = command.chauffeur()
                    .map(id -> QuotedChauffeur.refusals(id, needs.chauffeurs().byId(id), quoted))
                    .orElse(List.of());
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
        PolicyInputs kept =
                needs.policies().kept(quoted.rentable(), quote.time().mode(), quoted.inputs(), customer.risk());
        Draft draft = new Draft(command, quoted, kept, facts);
        Optional<Refusal> unsound = draft.refusal();
        if (unsound.isPresent()) {
            return Outcome.refused(unsound.get());
        }
        return BookingTransitions.TABLE
                .decideNew(BookingTrigger.CREATE, facts)
                .fold(Outcome::granted, refusals -> Outcome.refused(late.withTodaysPrice(refusals, quote)))
                .then(row -> place(draft));
    }

    /** A request that competes holds nothing, but what somebody has is not to be had by it either (REC-10, PENDING). */
    private Outcome<Booking> place(Draft draft) {
        Quote quote = draft.quote();
        BookingFacts facts = draft.facts();
        Booking booking = draft.booking(
                new BookingId(needs.ids().next()), needs.numbers().next("R"), new BookingStage.Pending(draft.expiry()));
        List<Duty> onDuty = facts.papers()
                .duty()
                .map(duty -> needs.duties()
                        .place(new Duty(duty.chauffeur(), booking.claimReference(), duty.from(), duty.until())))
                .orElse(List.of());
        if (!onDuty.isEmpty()) {
            return Outcome.refused(onDuty.get(0).inTheWay());
        }
        Claim wanted = draft.claim(new ClaimId(needs.ids().next()), booking);
        Optional<Refusal> full =
                needs.parking().refusal(wanted, quote.pickup(), facts.rental().dropOff(), facts.now());
        if (full.isPresent()) {
            takeBack(booking, facts);
            return Outcome.refused(full.get());
        }
        List<Claim> inTheWay = facts.policy().holdOnPending() ? desk.secure(wanted) : promised(wanted, quote, facts);
        if (!inTheWay.isEmpty()) {
            takeBack(booking, facts);
            return Outcome.refused(Conflict.of(wanted, inTheWay, free(quote, facts.now(), ALTERNATIVES)));
        }
        return accepted(draft.command().actor(), create(draft, booking), facts.policy());
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

    /** As it was created, unless it is accepted by itself (T2). */
    private Outcome<Booking> accepted(Actor actor, Booking created, BookingPolicy policy) {
        boolean byItself = policy.acceptsAtCreation() || (waitsForNoMoney(created, policy) && policy.autoAccept());
        return byItself ? accepted(desk.file(actor, created)).map(CaseFile::booking) : Outcome.granted(created);
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

    private Booking create(Draft draft, Booking booking) {
        Quote quote = draft.quote();
        BookingEvent created = desk.event(
                booking,
                booking,
                BookingEventType.CREATED,
                draft.command().actor(),
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
        RentalMode mode = quote.time().mode();
        BookingPolicy policy = needs.policies()
                .inForce(quoted.rentable(), mode, quoted.inputs(), customer.risk())
                .paidBy(quote.plan().payment(), mode);
        return BookingFacts.of(command.actor(), now, policy, rental)
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
