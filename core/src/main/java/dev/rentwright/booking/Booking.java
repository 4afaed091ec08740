package dev.rentwright.booking;

import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Scope;
import dev.rentwright.payment.PayableId;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.RentInvoice;
import dev.rentwright.pricing.later.RentSchedule;
import dev.rentwright.quote.AgreedTime;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One customer's claim to a rentable, or to one of a category, for one period (BKG-01..05). Immutable; a move makes the next
 * value, and only the use cases of this room make one.
 *
 * @param id which one
 * @param number read out on the telephone, at most 20 characters (BKG-02)
 * @param customer who booked
 * @param supplier who offers
 * @param category of what kind
 * @param rentable what; empty while any of the category will do (REC-08)
 * @param pickup where it begins
 * @param dropOff where it ends
 * @param period from pickup to return, in the pickup place's zone
 * @param terms what was agreed, frozen
 * @param stage where it stands
 * @param charges what it really came to
 * @param arrangements what was arranged about it without moving it
 * @param origin how it came in
 * @param remarks what was said about it
 * @param createdAt when it was booked
 * @param createdBy who booked it
 * @param timerAt when it is to be looked at again by itself, if ever
 * @param events how many events it has had
 * @param version for optimistic locking, from 1
 */
public record Booking(
        BookingId id,
        String number,
        CustomerId customer,
        SupplierId supplier,
        CategoryId category,
        Optional<RentableId> rentable,
        LocationId pickup,
        LocationId dropOff,
        RentalPeriod period,
        Terms terms,
        BookingStage stage,
        Charges charges,
        Arrangements arrangements,
        Origin origin,
        Remarks remarks,
        Instant createdAt,
        String createdBy,
        Optional<Instant> timerAt,
        long events,
        long version) {

    public Booking {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(rentable, "rentable");
        Objects.requireNonNull(pickup, "pickup");
        Objects.requireNonNull(dropOff, "dropOff");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(charges, "charges");
        Objects.requireNonNull(arrangements, "arrangements");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(remarks, "remarks");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(timerAt, "timerAt");
        if (number.isBlank() || number.length() > 20) {
            throw new IllegalArgumentException("expected a booking number of 1 to 20 characters, got '" + number + "'");
        }
        boolean acceptedBefore = stage.status() == BookingStatus.APPROVED || stage.status() == BookingStatus.CANCELLED;
        if (arrangements.awaitsApproval() && !acceptedBefore) {
            throw new IllegalArgumentException(
                    "expected only what was APPROVED to wait to be accepted anew, got " + stage.status());
        }
        if (!charges.depositApplied().currency().equals(terms.price().currency())) {
            throw new IllegalArgumentException(
                    "expected every amount in " + terms.price().currency() + ", got " + charges.depositApplied());
        }
    }

    /** Where it stands. */
    public BookingStatus status() {
        return stage.status();
    }

    /** How it is rented: by days or nights, by months, or by lease. */
    public RentalMode mode() {
        return new AgreedTime(terms.request().term(), period).mode();
    }

    /** Under what its claim is kept. */
    public ClaimReference claimReference() {
        return new ClaimReference(id.value());
    }

    /** Under what its payments are kept. */
    public PayableId payable() {
        return new PayableId(id.value());
    }

    /** True when it comes back elsewhere. */
    public boolean isOneWay() {
        return !pickup.equals(dropOff);
    }

    /** What an agreement about it must say. */
    public RentalAgreement.Covers covers(List<AdditionalDriver> drivers) {
        return new RentalAgreement.Covers(
                period.start(),
                period.end(),
                terms.price().total(),
                terms.price().securityDeposit(),
                rentable,
                drivers.stream().map(AdditionalDriver::named).toList());
    }

    /** Nothing, in its currency. */
    public Money zero() {
        return Money.zero(terms.price().currency());
    }

    /** The invoices of a rental by the month, until it is left once notice was given (domain P22, L7); of any other none. */
    public List<RentInvoice> rentInvoices() {
        if (!(terms.request().term() instanceof Term.Months)) {
            return List.of();
        }
        return arrangements
                .notice()
                .map(notice -> RentSchedule.until(terms.request(), terms.price(), notice.leaving()))
                .orElseGet(() -> RentSchedule.of(terms.request(), terms.price()));
    }

    public Booking to(BookingStage next, Optional<Instant> timer) {
        return changed(booking -> {
            booking.stage = next;
            booking.timerAt = timer;
        });
    }

    /** The same booking with a rentable agreed, whose category it takes over (REC-08). */
    public Booking assigned(Rentable to) {
        return agreed(new Agreement(to.category(), Optional.of(to.id()), pickup, dropOff, period, terms));
    }

    /** The same booking with any rentable of its category (domain A7). */
    public Booking unassigned() {
        return agreed(new Agreement(category, Optional.empty(), pickup, dropOff, period, terms));
    }

    public Booking charged(Charges next) {
        return changed(booking -> booking.charges = next);
    }

    public Booking timedAt(Optional<Instant> timer) {
        return changed(booking -> booking.timerAt = timer);
    }

    public Booking afterEvents(long count) {
        return changed(booking -> booking.events = count);
    }

    /** The same booking at another version, for stores. */
    public Booking atVersion(long next) {
        return changed(booking -> booking.version = next);
    }

    /** The same booking with what was arranged about it. */
    public Booking arranged(Arrangements next) {
        return changed(booking -> booking.arrangements = next);
    }

    /**
     * The same booking on other terms: what was agreed before stays in its events and quotes.
     *
     * @throws IllegalArgumentException if it would be rented in another mode, as no change may make it (REC-10 I1)
     */
    public Booking agreed(Agreement next) {
        Booking agreed = changed(booking -> booking.agreement = next);
        if (agreed.mode() != mode()) {
            throw new IllegalArgumentException("expected " + mode() + ", got " + agreed.mode());
        }
        return agreed;
    }

    /** Whether somebody may know of it: no other supplier, and no other customer, as far as it is known who asks (DR-20). */
    public boolean isKnownTo(Actor actor) {
        return Scope.ofWhoeverWasTold(actor).includes(supplier, customer);
    }

    /** Without what its customer is not told. */
    public Booking asItsCustomerSeesIt() {
        return changed(booking -> {
            booking.origin = origin.asItsCustomerSeesIt();
            booking.remarks = remarks.asItsCustomerSeesThem();
        });
    }

    /** The same booking, as it came in on other terms. */
    public Booking from(Origin other) {
        return changed(booking -> booking.origin = other);
    }

    /** The same booking with what was said about it. */
    public Booking remarked(Remarks said) {
        return changed(booking -> booking.remarks = said);
    }

    /** What it is about: what, from where to where, when and on which terms. */
    public Agreement agreement() {
        return new Agreement(category, rentable, pickup, dropOff, period, terms);
    }

    private Booking changed(Consumer<Builder> change) {
        Builder next = new Builder(this);
        change.accept(next);
        return next.build(this);
    }

    /** What may change about a booking, for some of it to be replaced. */
    private static final class Builder {

        private Agreement agreement;
        private BookingStage stage;
        private Charges charges;
        private Arrangements arrangements;
        private Origin origin;
        private Remarks remarks;
        private Optional<Instant> timerAt;
        private long events;
        private long version;

        private Builder(Booking was) {
            this.agreement = was.agreement();
            this.stage = was.stage;
            this.charges = was.charges;
            this.arrangements = was.arrangements;
            this.origin = was.origin;
            this.remarks = was.remarks;
            this.timerAt = was.timerAt;
            this.events = was.events;
            this.version = was.version;
        }

        private Booking build(Booking was) {
            return new Booking(
                    was.id,
                    was.number,
                    was.customer,
                    was.supplier,
                    agreement.category(),
                    agreement.rentable(),
                    agreement.pickup(),
                    agreement.dropOff(),
                    agreement.period(),
                    agreement.terms(),
                    stage,
                    charges,
                    arrangements,
                    origin,
                    remarks,
                    was.createdAt,
                    was.createdBy,
                    timerAt,
                    events,
                    version);
        }
    }
}
