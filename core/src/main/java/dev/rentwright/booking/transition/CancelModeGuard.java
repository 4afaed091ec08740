package dev.rentwright.booking.transition;

import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.CancellationMode;
import dev.rentwright.booking.CancellationRequest;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;

/** The supplier lets customers cancel at once, or has accepted the request (BKG-19). */
record CancelModeGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "CANCEL_MODE";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        boolean atOnce = facts.actor().kind() != Actor.Kind.CUSTOMER
                || facts.policy().changes().cancellation() == CancellationMode.IMMEDIATE
                || facts.arrangements()
                        .cancellation()
                        .filter(request -> request.state() == CancellationRequest.State.ACCEPTED)
                        .isPresent();
        return atOnce
                ? List.of()
                : List.of(Refusal.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION)
                        .with("state", BookingStatus.CONFIRMED.name())
                        .with("trigger", BookingTrigger.CANCEL.name())
                        .with("allowed", List.of(BookingOperation.REQUEST_CANCELLATION.name())));
    }
}
