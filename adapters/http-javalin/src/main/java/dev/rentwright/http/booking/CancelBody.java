package dev.rentwright.http.booking;

import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

@Says("Why a booking is given up.")
record CancelBody(
        @Says(value = "For the trail of events.", example = "plans changed") @NotBlank @Size(max = 1000)
        String reason,

        @Says("For whose sake, when staff do it; customer, supplier, staff or policy. A customer's own costs what the"
                + " policy says.")
        Optional<CancellationCause> cause) {

    private static final Set<CancellationCause> TOLD = EnumSet.of(
            CancellationCause.CUSTOMER, CancellationCause.SUPPLIER, CancellationCause.STAFF, CancellationCause.POLICY);

    /** The other causes are found by the engine itself. */
    CancelBooking.Command command(Actor actor, Target target) {
        cause.filter(one -> !TOLD.contains(one)).ifPresent(one -> {
            throw ProblemException.invalid("/cause", "customer, supplier, staff or policy", one);
        });
        return new CancelBooking.Command(actor, target, reason, cause);
    }
}
