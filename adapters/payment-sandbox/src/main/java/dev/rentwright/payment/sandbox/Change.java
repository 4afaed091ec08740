package dev.rentwright.payment.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The next value of an intent, the money that moved on the way, and the news to send. */
record Change(
        Intent after,
        List<Movement.Leg> legs,
        Optional<EventType> event,
        Optional<Decline> decline,
        Optional<Refund> refund) {
    Change {
        legs = legs.stream().filter(leg -> leg.amount() > 0).toList();
    }

    static Change quiet(Intent after) {
        return new Change(after, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Change of(Intent after, EventType event, Movement.Leg... legs) {
        return new Change(after, List.of(legs), Optional.of(event), Optional.empty(), Optional.empty());
    }

    static Change declined(Intent after, Decline decline, Movement.Leg... legs) {
        return new Change(after, List.of(legs), Optional.of(EventType.FAILED), Optional.of(decline), Optional.empty());
    }

    static Change refund(Intent after, Refund refund) {
        var event = refund.decline().isPresent() ? EventType.REFUND_FAILED : EventType.REFUND_SUCCEEDED;
        var leg = new Movement.Leg(Movement.Kind.REFUND, refund.returned());
        return new Change(after, List.of(leg), Optional.of(event), refund.decline(), Optional.of(refund));
    }

    /** This, and directly after it what {@code further} makes of it: created and paid in one call. */
    Change then(Change further) {
        return new Change(
                further.after,
                Stream.concat(legs.stream(), further.legs.stream()).toList(),
                further.event,
                further.decline,
                further.refund);
    }
}
