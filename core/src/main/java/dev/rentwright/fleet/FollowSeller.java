package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Keeps a rentable off the market while another seller has sold it, as their calendar says (RFC 5545, domain section 6). */
public interface FollowSeller {

    /**
     * Brings the blocks that a seller's calendar causes in line with it, all in one unit of work: what is new is blocked, what
     * has moved moves, what has vanished is free again. Bookings that are only planned there are planned elsewhere; where one
     * stays in the way, the event is not honoured and told, and tried again the next time.
     *
     * <p>Following the same calendar twice changes nothing. Refused with {@code not-found}.
     */
    Outcome<Followed> follow(Command command);

    /**
     * What a seller's calendar says of a rentable.
     *
     * @param seller by the name that the host gives it, 1 to 50 characters
     * @param taken when it is taken, each uid once
     * @param unread uids of events that could not be understood: what they cause stays as it is
     * @param whole whether all of the calendar was there; only then does what is missing vanish
     */
    record Command(
            Actor actor, RentableId rentable, String seller, List<Taken> taken, Set<String> unread, boolean whole) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(rentable, "rentable");
            taken = List.copyOf(taken);
            unread = Set.copyOf(unread);
            if (seller.isBlank() || seller.length() > 50) {
                throw new IllegalArgumentException("expected a seller of 1 to 50 characters, got '" + seller + "'");
            }
            if (taken.stream().map(Taken::uid).distinct().count() != taken.size()) {
                throw new IllegalArgumentException("expected each uid once, got " + taken);
            }
        }
    }

    /**
     * An event.
     *
     * @param uid by which it is known again
     * @param from first instant
     * @param until first instant after
     */
    record Taken(String uid, Instant from, Instant until) {

        public Taken {
            Objects.requireNonNull(uid, "uid");
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("expected an event to end after " + from + ", got " + until);
            }
        }
    }

    /**
     * What became of it.
     *
     * @param placed blocks for what is new
     * @param moved blocks of what has moved
     * @param lifted blocks of what has vanished, is over, or has moved to where it cannot be honoured
     * @param unchanged how many stayed as they were
     * @param over how many events are over and were never followed
     * @param notHonoured events that a booking or another block is in the way of: sold twice, and somebody must be told
     */
    record Followed(
            List<Blocked> placed,
            List<Blocked> moved,
            List<Block> lifted,
            int unchanged,
            int over,
            List<NotHonoured> notHonoured) {

        public Followed {
            placed = List.copyOf(placed);
            moved = List.copyOf(moved);
            lifted = List.copyOf(lifted);
            notHonoured = List.copyOf(notHonoured);
        }
    }

    /** An event, and what is in its way, earliest first. */
    record NotHonoured(Taken taken, List<Claim> inTheWay) {

        public NotHonoured {
            Objects.requireNonNull(taken, "taken");
            inTheWay = List.copyOf(inTheWay);
        }
    }
}
