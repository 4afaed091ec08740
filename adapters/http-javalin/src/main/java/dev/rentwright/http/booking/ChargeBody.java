package dev.rentwright.http.booking;

import dev.rentwright.booking.Target;
import dev.rentwright.booking.change.AddCharge;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("Something that arose on the way, to be paid beside the price.")
record ChargeBody(
        @Says(value = "What it is.", example = "CLEANING") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,49}")
        String code,

        Optional<@Size(max = 1000) String> reason,
        @Says("With its tax; more than 0.") @NotNull @Valid MoneyBody amount,
        @Says("Of that; none when left out.") Optional<@Valid MoneyBody> tax) {

    AddCharge.Command command(Actor actor, Target target) {
        Money charged = amount.money("/amount");
        return new AddCharge.Command(
                actor,
                target,
                code,
                reason.orElse(""),
                charged,
                tax.map(part -> part.money("/tax")).orElseGet(() -> Money.zero(charged.currency())));
    }
}
