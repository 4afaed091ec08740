package dev.rentwright.http.party;

import dev.rentwright.http.wire.Says;
import dev.rentwright.party.Risk;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

@Says("How much is risked with a customer.")
record RiskBody(
        @Says("`high`: nothing is paid later, somebody has seen who it is, and a person accepts each booking.") @NotNull
        Risk.Level level,

        @Says("What a credit agency says, by its own scale.")
        Optional<Integer> creditScore) {

    Risk risk() {
        return new Risk(level, creditScore);
    }

    static RiskBody of(Risk risk) {
        return new RiskBody(risk.level(), risk.creditScore());
    }
}
