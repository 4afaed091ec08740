package dev.rentwright.waitlist;

import dev.rentwright.availability.Claim;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.quote.Quote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes an offer, or gives it back. */
final class OfferService implements AcceptOffer, LeaveWaitlist {

    private final WaitlistNeeds needs;

    OfferService(WaitlistNeeds needs) {
        this.needs = needs;
    }

    @Override
    public Outcome<Booking> accept(AcceptOffer.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_CREATE);
        return needs.unitOfWork()
                .run(() -> open(command.actor(), command.entry(), WaitlistTrigger.ACCEPT)
                        .then(entry -> accept(command, entry)));
    }

    @Override
    public Outcome<WaitlistEntry> leave(LeaveWaitlist.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_CREATE);
        return needs.unitOfWork()
                .run(() -> open(command.actor(), command.entry(), WaitlistTrigger.WITHDRAW)
                        .map(entry -> {
                            needs.claims().release(entry.claimReference(), needs.now());
                            return needs.write(entry.after(WaitlistTrigger.WITHDRAW), WaitlistTrigger.WITHDRAW);
                        }));
    }

    private Outcome<WaitlistEntry> open(Actor actor, WaitlistEntryId id, WaitlistTrigger trigger) {
        Optional<WaitlistEntry> found = needs.waitlist().lock(id).filter(entry -> entry.isKnownTo(actor));
        if (found.isEmpty()) {
            return Outcome.refused(JoinWaitlistService.unknown("waitlist entry", id.value()));
        }
        return WaitlistTransitions.TABLE
                .decide(found.get().status(), trigger, needs.now())
                .map(row -> found.get());
    }

    private Outcome<Booking> accept(AcceptOffer.Command command, WaitlistEntry entry) {
        WaitlistEntry.Offer offer = entry.offer().orElseThrow();
        Instant now = needs.now();
        Optional<Claim> hold = needs.claims().of(entry.claimReference()).filter(claim -> claim.blocksAt(now));
        if (hold.isEmpty() || !now.isBefore(offer.until())) {
            return Outcome.refused(Refusal.of(RefusalCode.HOLD_EXPIRED).with("expiredAt", offer.until()));
        }
        return fitting(command, entry, offer).then(quote -> book(command, entry, hold.get()));
    }

    private Outcome<Quote> fitting(AcceptOffer.Command command, WaitlistEntry entry, WaitlistEntry.Offer offer) {
        Optional<Quote> found = needs.quotes().byId(command.quote());
        if (found.isEmpty()) {
            return Outcome.refused(
                    JoinWaitlistService.unknown("quote", command.quote().value()));
        }
        Quote quote = found.get();
        boolean fits = quote.rentable().equals(offer.rentable())
                && quote.pickup().equals(entry.place())
                && quote.period().start().equals(entry.period().start())
                && quote.period().end().equals(entry.period().end());
        return fits
                ? Outcome.granted(quote)
                : Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "quoteId")
                        .with("expected", "a quote of " + offer.rentable() + " for what was waited for")
                        .with("actual", quote.id().value()));
    }

    /**
     * The hold makes room for the booking's own; the rentable stays locked between the two, so nobody comes in. A booking that is
     * refused has written nothing, and the hold is put back as it stood: whether it may stand is not asked again, for the
     * rentable may have gone elsewhere since it was (domain A9).
     */
    private Outcome<Booking> book(AcceptOffer.Command command, WaitlistEntry entry, Claim hold) {
        needs.claims().release(entry.claimReference(), needs.now());
        Outcome<Booking> booked = needs.requestBooking()
                .request(new RequestBooking.Command(
                        command.actor(), command.quote(), entry.customer(), command.specialRequests()));
        return booked.fold(
                booking -> {
                    needs.write(entry.booked(booking.id()), WaitlistTrigger.ACCEPT);
                    return Outcome.granted(booking);
                },
                refusals -> {
                    needs.claims().move(List.of(hold), needs.now());
                    return Outcome.refused(refusals);
                });
    }
}
