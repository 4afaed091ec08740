package dev.rentwright.catalogue.status;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** May it be sold (REC-07). */
public enum PublicationStatus {
    DRAFT,
    PENDING_APPROVAL,
    COMING_SOON,
    PUBLISHED,
    UNPUBLISHED,
    REJECTED,
    ARCHIVED;

    /** Whether anybody may look at it: what is on sale, or announced. */
    public boolean isPublic() {
        return this == PUBLISHED || this == COMING_SOON;
    }

    /** True when it knows the trigger. */
    public boolean allows(PublicationTrigger trigger) {
        return PublicationTransitions.TABLE.allows(this, trigger);
    }

    /**
     * What follows, for those who have asked before whether it may.
     *
     * @throws dev.rentwright.lifecycle.IllegalTransition when it does not know the trigger
     */
    public PublicationStatus after(PublicationTrigger trigger) {
        return PublicationTransitions.TABLE.next(this, trigger);
    }

    /**
     * What follows, or why nothing does.
     *
     * @param moderated whether somebody has to approve what goes on sale (CAT-30)
     * @param moderator whether whoever asks may approve
     * @param liveBookings bookings that are not over
     */
    public Outcome<PublicationStatus> decide(
            PublicationTrigger trigger, boolean moderated, boolean moderator, List<UUID> liveBookings) {
        PublicationFacts facts = new PublicationFacts(this, moderated, moderator, liveBookings);
        return PublicationTransitions.TABLE.decide(this, trigger, facts).map(row -> row.to());
    }

    /** The trigger that leads to another at once, if one does. */
    public Optional<PublicationTrigger> towards(PublicationStatus other) {
        return PublicationTransitions.TABLE.rows().stream()
                .filter(row -> row.from().equals(Optional.of(this)) && row.to() == other)
                .map(row -> row.trigger())
                .findFirst();
    }

    /** The refusal for another that no single step leads to. */
    public Refusal unreachable(PublicationStatus other) {
        return PublicationTransitions.unreachable(this, other);
    }
}
