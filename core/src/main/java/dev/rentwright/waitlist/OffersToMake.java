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

    /** So often is the line looked at again for one who was tried; what is left then, the next round finds. */
    private static final int LOOKS = 10;

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
        return line(limit).stream()
                .map(id -> new Item(id.toString(), () -> serve(id, limit)))
                .toList();
    }

    private List<WaitlistEntryId> line(int limit) {
        return needs.unitOfWork().run(() -> needs.waitlist().offerable(needs.now(), limit));
    }

    /** Where plans made way, somebody who was passed may be served now: the line is looked at again from its front. */
    private void serve(WaitlistEntryId id, int limit) {
        boolean madeWay = offer(id);
        for (int look = 0; madeWay && look < LOOKS; look++) {
            madeWay = false;
            for (WaitlistEntryId first : line(limit)) {
                madeWay |= offer(first);
            }
        }
    }

    /** Whether plans of others made way, whatever else came of it. */
    private boolean offer(WaitlistEntryId id) {
        return needs.unitOfWork()
                .run(() -> needs.waitlist()
                        .lock(id)
                        .filter(entry -> entry.status() == WaitlistStatus.WAITING)
                        .filter(entry -> needs.now().isBefore(entry.period().start()))
                        .map(this::offer)
                        .orElse(false));
    }

    private boolean offer(WaitlistEntry entry) {
        Instant now = needs.now();
        boolean madeWay = false;
        for (Rentable rentable : candidates(entry, now)) {
            Claim hold = hold(entry, rentable, now);
            if (!(needs.claims().place(hold, now) instanceof Claims.Placement.Placed placed)) {
                continue;
            }
            madeWay |= !placed.moved().isEmpty();
            if (!isWantedBySomebodyAhead(entry, rentable, now)) {
                needs.write(
                        entry.offered(new WaitlistEntry.Offer(
                                rentable.id(), hold.expiresAt().orElseThrow())),
                        WaitlistTrigger.OFFER);
                return madeWay;
            }
            madeWay |=
                    !needs.claims().release(entry.claimReference(), now).moved().isEmpty();
        }
        return madeWay;
    }

    /** Placing it locks the rentable, so that whoever else makes an offer of it waits; who is ahead is asked under that lock. */
    private Claim hold(WaitlistEntry entry, Rentable rentable, Instant now) {
        Instant start = entry.period().start();
        Instant lapses = now.plus(needs.offersLast());
        return new Claim(
                new ClaimId(needs.ids().next()),
                rentable.id(),
                start,
                entry.period().end().plus(rentable.turnaround()),
                ClaimKind.HOLD,
                entry.claimReference(),
                Optional.of(lapses.isBefore(start) ? lapses : start),
                Footing.Fixed.along(Journey.around(entry.place())));
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
