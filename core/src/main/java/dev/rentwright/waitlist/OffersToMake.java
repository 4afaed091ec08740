package dev.rentwright.waitlist;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.Whereabouts;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.host.DueWork;
import dev.rentwright.quote.QuotePrice.Wanted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Offers what is free to those who wait for it, the longest waiting first. */
final class OffersToMake implements DueWork {

    /** So many units of a category are tried; any one will do. */
    private static final int TRIED = 50;

    private final WaitlistNeeds needs;

    OffersToMake(WaitlistNeeds needs) {
        this.needs = needs;
    }

    @Override
    public String name() {
        return "waitlist-offers";
    }

    @Override
    public List<Item> due(int limit) {
        return needs.unitOfWork().run(() -> needs.waitlist().offerable(needs.now(), limit)).stream()
                .map(id -> new Item(id.toString(), () -> needs.unitOfWork().run(() -> offer(id))))
                .toList();
    }

    private void offer(WaitlistEntryId id) {
        needs.waitlist()
                .lock(id)
                .filter(entry -> entry.status() == WaitlistStatus.WAITING)
                .filter(entry -> needs.now().isBefore(entry.period().start()))
                .ifPresent(this::offer);
    }

    private void offer(WaitlistEntry entry) {
        Instant now = needs.now();
        for (Rentable rentable : candidates(entry, now)) {
            Optional<WaitlistEntry.Offer> held = hold(entry, rentable, now);
            if (held.isPresent()) {
                needs.write(entry.offered(held.get()), WaitlistTrigger.OFFER);
                return;
            }
        }
    }

    /** Placing locks the rentable, so that whoever else makes an offer of it waits; who is ahead is asked under that lock. */
    private Optional<WaitlistEntry.Offer> hold(WaitlistEntry entry, Rentable rentable, Instant now) {
        Instant start = entry.period().start();
        Instant lapses = now.plus(needs.offersLast());
        Instant until = lapses.isBefore(start) ? lapses : start;
        Claims.Placement placement = needs.claims()
                .place(
                        new Claim(
                                new ClaimId(needs.ids().next()),
                                rentable.id(),
                                start,
                                entry.period().end().plus(rentable.turnaround()),
                                ClaimKind.HOLD,
                                entry.claimReference(),
                                Optional.of(until),
                                Footing.Fixed.along(Journey.around(entry.place()))),
                        now);
        if (placement instanceof Claims.Placement.Taken) {
            return Optional.empty();
        }
        if (isWantedBySomebodyAhead(entry, rentable, now)) {
            needs.claims().release(entry.claimReference(), now);
            return Optional.empty();
        }
        return Optional.of(new WaitlistEntry.Offer(rentable.id(), until));
    }

    /** Somebody who came first and could have it, were it not for this offer, is asked first. */
    private boolean isWantedBySomebodyAhead(WaitlistEntry entry, Rentable rentable, Instant now) {
        return needs.waitlist().ahead(entry, rentable).stream()
                .filter(other -> now.isBefore(other.period().start()))
                .anyMatch(other -> isFree(rentable, other, entry, now));
    }

    /** Free, and there (domain A9). */
    private boolean isFree(Rentable rentable, WaitlistEntry wanted, WaitlistEntry apartFrom, Instant now) {
        Instant from = wanted.period().start();
        Instant until = wanted.period().end().plus(rentable.turnaround());
        Optional<Claim> own = needs.claims().of(apartFrom.claimReference());
        Whereabouts all = needs.claims().whereabouts(rentable, now);
        return needs.claims().blocking(rentable.id(), from, until, now).stream()
                        .allMatch(claim -> claim.reference().equals(apartFrom.claimReference()))
                && own.map(all::without).orElse(all).allow(Journey.around(wanted.place()), from, until);
    }

    private List<Rentable> candidates(WaitlistEntry entry, Instant now) {
        if (entry.wanted() instanceof Wanted.This one) {
            return needs.rentables().byId(one.rentable()).stream()
                    .filter(rentable ->
                            rentable.isSellable() && rentable.offeredAt().contains(entry.place()))
                    .toList();
        }
        return needs.rentables()
                .byIds(needs.freeRentables()
                        .find(new FreeRentables.Query(
                                entry.place(),
                                Optional.of(((Wanted.AnyOf) entry.wanted()).category()),
                                entry.period().start(),
                                entry.period().end(),
                                now,
                                TRIED)));
    }
}
