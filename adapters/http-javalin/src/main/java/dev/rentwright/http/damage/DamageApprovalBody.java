package dev.rentwright.http.damage;

import dev.rentwright.damage.ApproveDamage;
import dev.rentwright.damage.DamageReportId;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import java.util.Optional;

@Says("Who pays for damage.")
record DamageApprovalBody(
        @Says(
                "What the customer of the booking pays, at most the estimate and 0 for nothing; left out, all of the estimate.")
        Optional<@Valid MoneyBody> charge) {

    ApproveDamage.Command command(Call call) {
        return new ApproveDamage.Command(
                call.actor(),
                new DamageReportId(call.id()),
                call.ifMatch(),
                charge.map(amount -> amount.money("/charge")));
    }
}
