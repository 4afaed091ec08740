package dev.rentwright.http.booking;

import dev.rentwright.cancellation.Settlement;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;

@Says("What giving a booking up now would cost and return.")
record SettlementResource(
        MoneyBody penalty,
        @Says("What would go back.") MoneyBody refund,
        @Says("What would still be owed.") MoneyBody balanceDue,

        @Says("What would be kept of the deposit beside that.")
        MoneyBody depositForfeited,

        @Says(value = "Which part of the policy applies.", example = "window-1")
        String rule) {

    static SettlementResource of(Settlement settlement) {
        return new SettlementResource(
                MoneyBody.of(settlement.penalty()),
                MoneyBody.of(settlement.refund()),
                MoneyBody.of(settlement.balanceDue()),
                MoneyBody.of(settlement.forfeited()),
                settlement.rule());
    }
}
