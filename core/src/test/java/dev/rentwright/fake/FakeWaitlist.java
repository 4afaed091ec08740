package dev.rentwright.fake;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.party.CustomerId;
import dev.rentwright.waitlist.Waitlist;
import dev.rentwright.waitlist.WaitlistEntry;
import dev.rentwright.waitlist.WaitlistEntryId;
import dev.rentwright.waitlist.WaitlistStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of everybody who waits that there might be something; whoever offers asks again anyway. */
record FakeWaitlist(Map<WaitlistEntryId, WaitlistEntry> shelf) implements Waitlist {

    @Override
    public void add(WaitlistEntry entry) {
        Shelves.add(shelf, entry.id(), entry);
    }

    @Override
    public void save(WaitlistEntry entry) {
        Shelves.requireLatest(entry.id(), byId(entry.id()).map(WaitlistEntry::version), entry.version());
        shelf.put(entry.id(), entry.atVersion(entry.version() + 1));
    }

    @Override
    public Optional<WaitlistEntry> byId(WaitlistEntryId id) {
        return Optional.ofNullable(shelf.get(id));
    }

    @Override
    public Optional<WaitlistEntry> lock(WaitlistEntryId id) {
        return byId(id);
    }

    @Override
    public List<WaitlistEntry> of(CustomerId customer) {
        return inLine().filter(entry -> entry.customer().equals(customer)).toList();
    }

    @Override
    public List<WaitlistEntryId> offerable(Instant now, int limit) {
        return inLine().filter(entry -> entry.status() == WaitlistStatus.WAITING)
                .map(WaitlistEntry::id)
                .limit(limit)
                .toList();
    }

    @Override
    public List<WaitlistEntryId> over(Instant now, int limit) {
        return inLine().map(WaitlistEntry::id).limit(limit).toList();
    }

    @Override
    public List<WaitlistEntry> ahead(WaitlistEntry entry, Rentable rentable) {
        return inLine().filter(other -> other.status() == WaitlistStatus.WAITING && other.isAheadOf(entry))
                .filter(other -> other.wants(rentable) && other.period().overlaps(entry.period()))
                .toList();
    }

    private Stream<WaitlistEntry> inLine() {
        return shelf.values().stream().sorted(Comparator.comparing(WaitlistEntry::joinedAt));
    }
}
