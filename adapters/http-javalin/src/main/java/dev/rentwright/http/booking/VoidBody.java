package dev.rentwright.http.booking;

import dev.rentwright.booking.Target;
import dev.rentwright.booking.settlement.VoidBooking;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("Why a rental is undone, and what goes back.")
record VoidBody(
        @Says(value = "For the trail of events.", example = "the wrong car was booked") @NotBlank @Size(max = 1000)
        String reason,

        @Says(
                "Of the rental and the deposit together, at most what was received and not given back; all of it when left"
                        + " out.")
        Optional<@Valid MoneyBody> refund) {

    VoidBooking.Command command(Actor actor, Target target) {
        VoidBooking.Command all = new VoidBooking.Command(actor, target, reason);
        return refund.map(part -> all.refunding(part.money("/refund"))).orElse(all);
    }
}
