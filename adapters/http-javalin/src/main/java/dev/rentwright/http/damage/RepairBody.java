package dev.rentwright.http.damage;

import dev.rentwright.damage.UpdateDamage;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.time.RequestedPeriod;
import dev.rentwright.time.RequestedPeriod.Moment;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("The days of a repair, in which the rentable is in the workshop: from now on where it cannot be used before.")
record RepairBody(
        @Says(value = "Local where it is.", example = "2030-07-10T08:00") @NotNull
        Moment from,

        @Says(value = "Local, not included.", example = "2030-07-12T18:00") @NotNull
        Moment until,

        @Says("Whether bookings have to give way; no when left out.")
        Optional<Boolean> forced,

        @Says(value = "Who repairs it.", example = "Karosserie Nord")
        Optional<@Size(min = 1, max = 100) String> vendor) {

    UpdateDamage.Repair step() {
        return Values.made(
                "/repair/vendor",
                () -> new UpdateDamage.Repair(new RequestedPeriod(from, until), forced.orElse(false), vendor));
    }
}
