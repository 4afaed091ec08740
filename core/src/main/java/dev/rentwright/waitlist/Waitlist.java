package dev.rentwright.waitlist;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.party.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the waitlist is kept. */
public interface Waitlist {

    /** Keeps a new entry; a second of the same id is a defect and fails. */
    void add(WaitlistEntry entry);

    /**
     * Saves a move and makes it the next version.
     *
     * @throws dev.rentwright.host.StaleAggregate when another was saved since this version was read
     */
    void save(WaitlistEntry entry);

    /** As it stands; empty when there is none of that id. */
    Optional<WaitlistEntry> byId(WaitlistEntryId id);

    /** As it stands, and nobody else moves it until the unit of work ends; empty when there is none of that id. */
    Optional<WaitlistEntry> lock(WaitlistEntryId id);

    /** A customer's, the longest waiting first. */
    List<WaitlistEntry> of(CustomerId customer);

    /**
     * Those that wait, begin later than now, and whose whole period is free of something that they want and that may be sold at
     * their place; the longest waiting first. An answer may be too long: whoever offers asks again under the lock.
     */
    List<WaitlistEntryId> offerable(Instant now, int limit);

    /** Those whose offer has lapsed, or whose start has come while they waited. */
    List<WaitlistEntryId> over(Instant now, int limit);

    /** Those that wait for a rentable, or for one of its category where it is offered, and stand before an entry whose period
     * shares time with theirs, turnaround included; the longest waiting first. */
    List<WaitlistEntry> ahead(WaitlistEntry entry, Rentable rentable);
}
