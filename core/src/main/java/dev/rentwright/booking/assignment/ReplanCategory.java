package dev.rentwright.booking.assignment;

import dev.rentwright.availability.Claim;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.List;
import java.util.Objects;

/**
 * Plans the unassigned bookings that a supplier has of a category anew where they can no longer stay: after a breakdown, a
 * late return, a unit taken out of the fleet, or a journey that was given up (IV-03, AVL-24).
 */
public interface ReplanCategory {

    /**
     * What moved and what could not, of the suppliers for whom the actor acts; nothing of others. Refused with {@code
     * not-found}.
     */
    Outcome<Replanned> replan(Actor actor, CategoryId category);

    /**
     * What became of it.
     *
     * @param moved where those stand now that stood where they could not, and those that made way for them
     * @param left those for which there is no unit: somebody must be told
     */
    record Replanned(List<Move> moved, List<Claim> left) {
        public Replanned {
            moved = List.copyOf(moved);
            left = List.copyOf(left);
        }
    }

    /** A claim before and after it was moved. */
    record Move(Claim before, Claim after) {
        public Move {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }
}
