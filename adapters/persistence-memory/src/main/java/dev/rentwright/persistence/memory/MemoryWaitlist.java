package dev.rentwright.persistence.memory;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.party.CustomerId;
import dev.rentwright.time.RentalPeriod;
import dev.rentwright.waitlist.Waitlist;
import dev.rentwright.waitlist.WaitlistEntry;
import dev.rentwright.waitlist.WaitlistEntryId;
import dev.rentwright.waitlist.WaitlistStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class MemoryWaitlist implements Waitlist {

    private static final Comparator<WaitlistEntry> LONGEST_WAITING_FIRST = Comparator.comparing(WaitlistEntry::joinedAt)
            .thenComparing(Sorting.byId(entry -> entry.id().value()));

    private final MemoryUnitOfWork unit;
    private final MemoryRentables rentables;
    private final MemoryClaims claims;
    private final Table<WaitlistEntryId, WaitlistEntry> entries;

    MemoryWaitlist(MemoryUnitOfWork unit, MemoryRentables rentables, MemoryClaims claims) {
        this.unit = unit;
        this.rentables = rentables;
        this.claims = claims;
        this.entries = new Table<>("waitlist entry", unit);
    }

    @Override
    public void add(WaitlistEntry entry) {
        unit.call(() -> entries.add(entry.id(), entry));
    }

    @Override
    public void save(WaitlistEntry entry) {
        unit.call(() -> {
            Optional<Long> stored = entries.get(entry.id()).map(WaitlistEntry::version);
            long next = Versions.after("waitlist entry " + entry.id(), stored, entry.version());
            entries.put(entry.id(), entry.atVersion(next));
        });
    }

    @Override
    public Optional<WaitlistEntry> byId(WaitlistEntryId id) {
        return unit.call(() -> entries.get(id));
    }

    @Override
    public Optional<WaitlistEntry> lock(WaitlistEntryId id) {
        return unit.callInside("a lock", () -> entries.get(id));
    }

    @Override
    public List<WaitlistEntry> of(CustomerId customer) {
        return unit.call(() -> entries.all().stream()
                .filter(entry -> entry.customer().equals(customer))
                .sorted(LONGEST_WAITING_FIRST)
                .toList());
    }

    @Override
    public List<WaitlistEntryId> offerable(Instant now, int limit) {
        return unit.call(() -> waiting()
                .filter(entry -> now.isBefore(entry.period().start()))
                .filter(entry -> rentables.all().anyMatch(rentable -> couldBe(entry, rentable, now)))
                .map(WaitlistEntry::id)
                .limit(limit)
                .toList());
    }

    @Override
    public List<WaitlistEntryId> over(Instant now, int limit) {
        return unit.call(() -> entries.all().stream()
                .filter(entry -> isOver(entry, now))
                .sorted(LONGEST_WAITING_FIRST)
                .map(WaitlistEntry::id)
                .limit(limit)
                .toList());
    }

    @Override
    public List<WaitlistEntry> ahead(WaitlistEntry entry, Rentable rentable) {
        return unit.call(() -> waiting()
                .filter(other -> other.isAheadOf(entry) && other.wants(rentable))
                .filter(other -> rentable.offeredAt().contains(other.place()))
                .filter(other -> shareTime(other.period(), entry.period(), rentable))
                .toList());
    }

    private Stream<WaitlistEntry> waiting() {
        return entries.all().stream()
                .filter(entry -> entry.status() == WaitlistStatus.WAITING)
                .sorted(LONGEST_WAITING_FIRST);
    }

    private boolean couldBe(WaitlistEntry entry, Rentable rentable, Instant now) {
        RentalPeriod period = entry.period();
        return entry.wants(rentable)
                && rentable.isSellable()
                && rentable.offeredAt().contains(entry.place())
                && claims.blocking(rentable.id(), period.start(), period.end().plus(rentable.turnaround()), now)
                        .isEmpty();
    }

    private static boolean isOver(WaitlistEntry entry, Instant now) {
        return switch (entry.status()) {
            case OFFERED ->
                entry.offer().filter(offer -> !now.isBefore(offer.until())).isPresent();
            case WAITING -> !now.isBefore(entry.period().start());
            case BOOKED, LAPSED, WITHDRAWN, PASSED -> false;
        };
    }

    private static boolean shareTime(RentalPeriod one, RentalPeriod other, Rentable rentable) {
        return one.start().isBefore(other.end().plus(rentable.turnaround()))
                && other.start().isBefore(one.end().plus(rentable.turnaround()));
    }
}
