package dev.rentwright.testkit.simulation;

import dev.rentwright.Ports;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.Whereabouts;
import dev.rentwright.booking.Booking;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.pricing.Term;
import dev.rentwright.waitlist.WaitlistEntry;
import dev.rentwright.waitlist.WaitlistEntryId;
import dev.rentwright.waitlist.WaitlistStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What must hold of those who wait: an offer is a hold like any other and there is one at a time, whoever accepts it has
 * booked just that, whoever waits no more holds nothing, and nobody is offered what somebody ahead could have had.
 */
final class Line {

    /** In the end many rounds pass before it is looked again, and an offer may come and go. */
    private static final Map<WaitlistStatus, Set<WaitlistStatus>> MOVES = Map.of(
            WaitlistStatus.WAITING,
            Set.of(WaitlistStatus.OFFERED, WaitlistStatus.LAPSED, WaitlistStatus.WITHDRAWN, WaitlistStatus.PASSED),
            WaitlistStatus.OFFERED,
            Set.of(WaitlistStatus.BOOKED, WaitlistStatus.LAPSED, WaitlistStatus.WITHDRAWN));

    private final Ports stores;
    private final List<RentableId> rentables;
    private final List<WaitlistEntryId> entries;
    private final Tally tally;
    private final Map<WaitlistEntryId, WaitlistEntry> seen = new LinkedHashMap<>();

    Line(Ports stores, List<RentableId> rentables, List<WaitlistEntryId> entries, Tally tally) {
        this.stores = stores;
        this.rentables = rentables;
        this.entries = entries;
        this.tally = tally;
    }

    /** What breaks a law about those who were written about, or whose offers are kept. */
    Optional<Complaint> check(Instant now) {
        return first(
                waiters(),
                entry -> life(entry, now)
                        .map(text -> new Complaint("waitlist, a life", name(entry) + " " + text))
                        .or(() -> hold(entry, now)
                                .map(text -> new Complaint("waitlist, a hold", name(entry) + " " + text))));
    }

    /** Who could be offered something though everything that is due has just been done. */
    Optional<Complaint> skipped(Instant now) {
        return first(
                waiters(),
                entry -> entry.status() == WaitlistStatus.WAITING
                                && now.isBefore(entry.period().start())
                        ? rentables.stream()
                                .flatMap(id -> stores.rentables().byId(id).stream())
                                .filter(rentable -> fits(entry, rentable, now))
                                .findFirst()
                                .map(rentable -> new Complaint(
                                        "waitlist, nobody skipped",
                                        name(entry) + " waits for rentable " + rentables.indexOf(rentable.id())
                                                + ", which is free"))
                        : Optional.empty());
    }

    /** Judges an offer as it is made, while it can be told who else could have had it. */
    Optional<Complaint> atOffer(WaitlistEntry offered, Instant now) {
        Optional<WaitlistEntry> before = stores.waitlist().byId(offered.id());
        if (before.filter(was -> was.status() == WaitlistStatus.WAITING).isEmpty()) {
            return Optional.of(new Complaint("waitlist, one offer", name(offered) + " is offered something again"));
        }
        Rentable rentable = stores.rentables()
                .byId(offered.offer().orElseThrow().rentable())
                .orElseThrow();
        return waiting(now)
                .filter(other -> other.isAheadOf(offered) && other.wants(rentable))
                .filter(other -> rentable.offeredAt().contains(other.place()))
                .filter(other -> isKeptOffBy(offered, other, rentable, now))
                .findFirst()
                .map(other -> new Complaint(
                        "waitlist, first come",
                        name(offered) + " is offered what " + name(other) + " waits for, who came first"));
    }

    /** It is free and there but for the offer. */
    private boolean isKeptOffBy(WaitlistEntry offered, WaitlistEntry other, Rentable rentable, Instant now) {
        Instant from = other.period().start();
        Instant until = other.period().end().plus(rentable.turnaround());
        List<Claim> inTheWay = stores.claims().blocking(rentable.id(), from, until, now);
        boolean only = !inTheWay.isEmpty()
                && inTheWay.stream().allMatch(claim -> claim.reference().equals(offered.claimReference()));
        Whereabouts there = stores.claims().whereabouts(rentable, now);
        return only
                && inTheWay.stream()
                        .reduce(there, Whereabouts::without, (one, same) -> same)
                        .allow(Journey.around(other.place()), from, until);
    }

    /** Sold, free and there: a hold of it would stand, which is tried and undone. */
    private boolean fits(WaitlistEntry entry, Rentable rentable, Instant now) {
        Instant from = entry.period().start();
        Instant until = entry.period().end().plus(rentable.turnaround());
        boolean free = entry.wants(rentable)
                && rentable.isSellable()
                && rentable.offeredAt().contains(entry.place())
                && stores.claims().blocking(rentable.id(), from, until, now).isEmpty()
                && stores.claims().whereabouts(rentable, now).allow(Journey.around(entry.place()), from, until);
        return free
                && stands(
                        new Claim(
                                new ClaimId(entry.id().value()),
                                rentable.id(),
                                from,
                                until,
                                ClaimKind.HOLD,
                                entry.claimReference(),
                                Optional.of(entry.period().start()),
                                Footing.Fixed.along(Journey.around(entry.place()))),
                        now);
    }

    private boolean stands(Claim claim, Instant now) {
        List<Claims.Placement> came = new ArrayList<>();
        try {
            stores.unitOfWork().run(() -> {
                came.add(stores.claims().place(claim, now));
                throw new PlannedFailure();
            });
        } catch (PlannedFailure undone) {
            return came.get(0) instanceof Claims.Placement.Placed;
        }
        throw new IllegalStateException("expected a trial to be undone");
    }

    private Optional<String> life(WaitlistEntry entry, Instant now) {
        WaitlistEntry was = seen.put(entry.id(), entry);
        WaitlistStatus stood = was == null ? WaitlistStatus.WAITING : was.status();
        if (stood == entry.status()) {
            return was == null || was.equals(entry) ? Optional.empty() : Optional.of("changes and stays " + stood);
        }
        if (!MOVES.getOrDefault(stood, Set.of()).contains(entry.status())) {
            return Optional.of("goes from " + stood + " to " + entry.status());
        }
        tally.saw("entry " + entry.status());
        return switch (entry.status()) {
            case OFFERED -> unless(now.isBefore(entry.period().start()), "is offered what has begun");
            case LAPSED -> unless(!now.isBefore(entry.offer().orElseThrow().until()), "lapses too early");
            case PASSED -> unless(!now.isBefore(entry.period().start()), "is passed over too early");
            case BOOKED -> booked(entry, entry.offer().orElseThrow(), now);
            case WAITING, WITHDRAWN -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean rightly, String wrong) {
        return rightly ? Optional.empty() : Optional.of(wrong);
    }

    /** Just what was offered, in time, for whoever waited for it. */
    private Optional<String> booked(WaitlistEntry entry, WaitlistEntry.Offer offer, Instant now) {
        Booking booking = stores.bookings().byId(entry.booking().orElseThrow()).orElseThrow();
        boolean same = booking.customer().equals(entry.customer())
                && booking.pickup().equals(entry.place())
                && booking.period().start().equals(entry.period().start())
                && booking.period().end().equals(entry.period().end());
        // Requests by the month compete for what they want, and hold it when they are accepted (REC-10).
        boolean competes = booking.terms().request().term() instanceof Term.Months;
        boolean claimed = stores.claims()
                .of(booking.claimReference())
                .filter(claim -> claim.blocksAt(now) && claim.rentable().equals(offer.rentable()))
                .isPresent();
        if (!now.isBefore(offer.until())) {
            return Optional.of("is booked after its offer had lapsed");
        }
        return same && (claimed || competes) ? Optional.empty() : Optional.of("is booked, and not as it was offered");
    }

    /** Who is offered something has it, and nobody else of those who wait has anything. */
    private Optional<String> hold(WaitlistEntry entry, Instant now) {
        Optional<Claim> own = stores.claims().of(entry.claimReference());
        if (entry.status() != WaitlistStatus.OFFERED) {
            return own.map(
                    claim -> "is " + entry.status() + " and holds rentable " + rentables.indexOf(claim.rentable()));
        }
        WaitlistEntry.Offer offer = entry.offer().orElseThrow();
        if (!now.isBefore(offer.until())) {
            return own.filter(claim -> claim.blocksAt(now)).map(claim -> "holds longer than it is offered");
        }
        return own.filter(claim -> claim.kind() == ClaimKind.HOLD
                                && claim.rentable().equals(offer.rentable())
                                && claim.from().equals(entry.period().start())
                                && !claim.until().isBefore(entry.period().end())
                                && claim.expiresAt().equals(Optional.of(offer.until())))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("is offered what is not held for it: " + own);
    }

    private Stream<WaitlistEntry> waiting(Instant now) {
        return waiters().stream()
                .filter(entry -> entry.status() == WaitlistStatus.WAITING
                        && now.isBefore(entry.period().start()));
    }

    private List<WaitlistEntry> waiters() {
        return entries.stream()
                .flatMap(id -> stores.waitlist().byId(id).stream())
                .toList();
    }

    private String name(WaitlistEntry entry) {
        return "W" + entries.indexOf(entry.id());
    }

    private static Optional<Complaint> first(
            Collection<WaitlistEntry> all, Function<WaitlistEntry, Optional<Complaint>> question) {
        return all.stream().map(question).flatMap(Optional::stream).findFirst();
    }
}
