package dev.rentwright.booking;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Conflict;
import dev.rentwright.availability.Duty;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.Customer;
import dev.rentwright.quote.Quote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class RequestBookingService implements RequestBooking {

    private static final int ALTERNATIVES = 3;

    private final Needs needs;
    private final Desk desk;
    private final LateCustomer late;

    RequestBookingService(Needs needs, Desk desk) {
        this.needs = needs;
        this.desk = desk;
        this.late = new LateCustomer(needs.requote());
    }

    @Override
    public Outcome<Booking> request(Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_CREATE);
        return needs.unitOfWork().run(() -> {
            Optional<Quote> quote = needs.quotes().byId(command.quote());
            Optional<Customer> customer = needs.customers().byId(command.customer());
            if (quote.isEmpty() || customer.isEmpty()) {
                return Outcome.refused(unknown(command, quote.isEmpty(), customer.isEmpty()));
            }
            Optional<Refusal> chauffeur = command.chauffeur()
                    .flatMap(id -> chauffeurRefusal(id, quote.get().supplier()));
            return chauffeur.isPresent()
                    ? Outcome.refused(chauffeur.get())
                    : request(command, quote.get(), customer.get());
        });
    }

    private Outcome<Booking> request(Command command, Quote quote, Customer customer) {
        if (!needs.signer().accepts(quote)) {
            return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                    .with("field", "quote")
                    .with("expected", "a quote as it was sealed")
                    .with("actual", quote.id().value()));
        }
        BookingFacts facts = facts(command, quote, customer);
        return BookingTransitions.TABLE
                .decideNew(BookingTrigger.CREATE, facts)
                .fold(Outcome::granted, refusals -> Outcome.refused(late.withTodaysPrice(refusals, quote)))
                .then(row -> hold(command, quote, facts));
    }

    private Outcome<Booking> hold(Command command, Quote quote, BookingFacts facts) {
        Booking booking = draft(command, quote, facts);
        Claim claim = new Claim(
                new ClaimId(needs.ids().next()),
                quote.rentable(),
                quote.period().start(),
                quote.period().end().plus(facts.rental().rentable().turnaround()),
                ClaimKind.HOLD,
                booking.claimReference(),
                booking.timerAt(),
                Desk.footing(booking));
        List<Duty> onDuty = facts.papers()
                .duty()
                .map(duty -> needs.duties()
                        .place(new Duty(duty.chauffeur(), booking.claimReference(), duty.from(), duty.until())))
                .orElse(List.of());
        if (!onDuty.isEmpty()) {
            return Outcome.refused(onDuty.get(0).inTheWay());
        }
        List<Claim> inTheWay = desk.secure(claim);
        if (!inTheWay.isEmpty()) {
            needs.duties().release(booking.claimReference());
            return Outcome.refused(Conflict.of(inTheWay, alternatives(quote, facts.now())));
        }
        BookingEvent created = desk.event(
                booking,
                booking,
                BookingEventType.CREATED,
                command.actor(),
                Map.of(
                        "number", booking.number(),
                        "rentable", quote.rentable().toString(),
                        "quote", quote.id().toString(),
                        "total", quote.price().total().toString()));
        Booking counted = booking.afterEvents(created.sequence());
        needs.bookings().add(counted, List.of(created));
        needs.outbox().append(created);
        return Outcome.granted(counted);
    }

    private Booking draft(Command command, Quote quote, BookingFacts facts) {
        Instant expiresAt = facts.now().plus(facts.policy().pendingFor());
        return new Booking(
                new BookingId(needs.ids().next()),
                needs.numbers().next("R"),
                command.customer(),
                quote.supplier(),
                quote.category(),
                Optional.of(quote.rentable()),
                quote.pickup(),
                quote.dropOff(),
                quote.period(),
                new Terms(
                        quote.id(),
                        quote.request(),
                        quote.price(),
                        facts.policy().cancellation().name()),
                new BookingStage.Pending(Optional.of(expiresAt)),
                Charges.none(quote.price().total().minus(quote.price().total())),
                command.specialRequests(),
                facts.now(),
                command.actor().name(),
                Optional.of(expiresAt),
                0,
                1);
    }

    private BookingFacts facts(Command command, Quote quote, Customer customer) {
        Rentable rentable = needs.rentables().byId(quote.rentable()).orElseThrow();
        BookingFacts.Rental rental = new BookingFacts.Rental(
                customer,
                rentable,
                needs.locations().byId(quote.pickup()).orElseThrow(),
                needs.locations().byId(quote.dropOff()).orElseThrow(),
                quote.time(),
                true);
        return BookingFacts.of(command.actor(), desk.now(), needs.policies().of(rentable), rental)
                .quotedUntil(quote.expiresAt())
                .with(Papers.driven(command.chauffeur()
                        .map(chauffeur -> new Duty(
                                chauffeur,
                                new ClaimReference(quote.id().value()),
                                quote.period().start(),
                                quote.period().end()))));
    }

    private List<RentableId> alternatives(Quote quote, Instant now) {
        return needs.freeRentables()
                .find(new FreeRentables.Query(
                        quote.pickup(),
                        Optional.of(quote.category()),
                        quote.period().start(),
                        quote.period().end(),
                        now,
                        ALTERNATIVES));
    }

    /** Another supplier's chauffeur must not be known of (DR-20). */
    private Optional<Refusal> chauffeurRefusal(ChauffeurId id, SupplierId supplier) {
        return needs.chauffeurs()
                        .byId(id)
                        .filter(chauffeur ->
                                chauffeur.active() && chauffeur.supplier().equals(supplier))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "chauffeur")
                        .with("id", id.value()));
    }

    private static List<Refusal> unknown(Command command, boolean quote, boolean customer) {
        List<Refusal> refusals = new ArrayList<>();
        if (quote) {
            refusals.add(Refusal.of(RefusalCode.NOT_FOUND)
                    .with("kind", "quote")
                    .with("id", command.quote().value()));
        }
        if (customer) {
            refusals.add(Refusal.of(RefusalCode.NOT_FOUND)
                    .with("kind", "customer")
                    .with("id", command.customer().value()));
        }
        return refusals;
    }
}
