package dev.rentwright.http.booking;

import dev.rentwright.booking.Target;
import dev.rentwright.booking.settlement.ChargeDamage;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Says("Damage that a customer pays for.")
record DamageChargeBody(
        @Says("What it costs; more than 0.") @NotNull @Valid MoneyBody amount,

        @Says(value = "What was broken.", example = "a dent in the door") @NotBlank @Size(max = 1000)
        String reason) {

    ChargeDamage.Command command(Actor actor, Target target) {
        return new ChargeDamage.Command(actor, target, amount.money("/amount"), reason);
    }
}
