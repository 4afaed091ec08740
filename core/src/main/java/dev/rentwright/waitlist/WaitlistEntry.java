package dev.rentwright.waitlist;

import dev.rentwright.availability.ClaimReference;
import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.quote.QuotePrice.Wanted;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A customer in line for something that is taken. Immutable; only this room makes the next one.
 *
 * @param id which one
 * @param customer who waits
 * @param wanted for this rentable, or for any of a category
 * @param place where the rental is to begin
 * @param period from when to when; offered is all of it or nothing
 * @param joinedAt since when; whoever came first is first, and of one moment the smaller id
 * @param status where it stands
 * @param offer what is, or was, held for it
 * @param booking what it has become, if it was booked
 * @param version for optimistic locking, from 1
 */
public record WaitlistEntry(
        WaitlistEntryId id,
        CustomerId customer,
        Wanted wanted,
        LocationId place,
        RentalPeriod period,
        Instant joinedAt,
        WaitlistStatus status,
        Optional<Offer> offer,
        Optional<BookingId> booking,
        long version) {

    /**
     * What is held for a customer.
     *
     * @param rentable of what the period is free
     * @param until it is kept until this instant, which no longer counts
     */
    public record Offer(RentableId rentable, Instant until) {
        public Offer {
            Objects.requireNonNull(rentable, "rentable");
            Objects.requireNonNull(until, "until");
        }
    }

    public WaitlistEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(joinedAt, "joinedAt");
        boolean neverOffered = status == WaitlistStatus.WAITING || status == WaitlistStatus.PASSED;
        boolean wasOffered =
                status == WaitlistStatus.OFFERED || status == WaitlistStatus.BOOKED || status == WaitlistStatus.LAPSED;
        if (offer.isPresent() ? neverOffered : wasOffered) {
            throw new IllegalArgumentException(
                    "expected an offer where there has been one, got " + offer + " of an entry that is " + status);
        }
        if (booking.isPresent() != (status == WaitlistStatus.BOOKED)) {
            throw new IllegalArgumentException(
                    "expected a booking of what was booked, got " + booking + " of an entry that is " + status);
        }
    }

    /** Under what its offer is claimed. */
    public ClaimReference claimReference() {
        return new ClaimReference(id.value());
    }

    /** Whether somebody may know of it: no other customer, as far as it is known who asks (DR-20). */
    boolean isKnownTo(Actor actor) {
        return CustomerId.of(actor).filter(own -> !own.equals(customer)).isEmpty();
    }

    /** Whether it is this that is waited for, wherever it may be had. */
    public boolean wants(Rentable rentable) {
        return wanted instanceof Wanted.This one
                ? one.rentable().equals(rentable.id())
                : ((Wanted.AnyOf) wanted).category().equals(rentable.category());
    }

    /** True when it stands before another in line. */
    public boolean isAheadOf(WaitlistEntry other) {
        int earlier = joinedAt.compareTo(other.joinedAt);
        return earlier < 0
                || (earlier == 0
                        && id.value().toString().compareTo(other.id.value().toString()) < 0);
    }

    WaitlistEntry offered(Offer made) {
        return next(WaitlistTrigger.OFFER, Optional.of(made), Optional.empty());
    }

    WaitlistEntry booked(BookingId made) {
        return next(WaitlistTrigger.ACCEPT, offer, Optional.of(made));
    }

    /** Without an offer taken and without a booking made. */
    WaitlistEntry after(WaitlistTrigger trigger) {
        return next(trigger, offer, Optional.empty());
    }

    /** The same entry at another version, for stores. */
    public WaitlistEntry atVersion(long other) {
        return new WaitlistEntry(id, customer, wanted, place, period, joinedAt, status, offer, booking, other);
    }

    private WaitlistEntry next(WaitlistTrigger trigger, Optional<Offer> nextOffer, Optional<BookingId> nextBooking) {
        return new WaitlistEntry(
                id,
                customer,
                wanted,
                place,
                period,
                joinedAt,
                WaitlistTransitions.TABLE.next(status, trigger),
                nextOffer,
                nextBooking,
                version);
    }
}
