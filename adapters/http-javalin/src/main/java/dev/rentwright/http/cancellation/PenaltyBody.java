package dev.rentwright.http.cancellation;

import dev.rentwright.cancellation.Penalty;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;

@Says("How much of the price giving up costs.")
record PenaltyBody(
        @Says("Nothing, a share, an amount, or the first units.") @NotNull
        Type type,

        @Says(value = "Percent, or how many days, nights or billing periods.", example = "50")
        Optional<BigDecimal> value,

        @Says("Of a fixed one.") Optional<@Valid MoneyBody> amount) {

    enum Type {
        NONE,
        PERCENT,
        FIXED,
        FIRST_UNITS
    }

    Penalty penalty(String pointer) {
        return switch (type) {
            case NONE -> new Penalty.None();
            case PERCENT ->
                Values.made(
                        pointer + "/value", () -> new Penalty.Percent(Percentage.of(needed(pointer, value, "value"))));
            case FIXED ->
                Values.made(
                        pointer + "/amount",
                        () -> new Penalty.Fixed(
                                needed(pointer, amount, "amount").money(pointer + "/amount")));
            case FIRST_UNITS ->
                Values.made(
                        pointer + "/value",
                        () -> new Penalty.FirstUnits(
                                needed(pointer, value, "value").intValueExact()));
        };
    }

    private static <T> T needed(String pointer, Optional<T> given, String name) {
        return given.orElseThrow(() -> ProblemException.invalid(pointer + "/" + name, "one, for this type", "none"));
    }

    static PenaltyBody of(Penalty penalty) {
        if (penalty instanceof Penalty.Percent share) {
            return new PenaltyBody(Type.PERCENT, Optional.of(share.percent().value()), Optional.empty());
        }
        if (penalty instanceof Penalty.Fixed fixed) {
            return new PenaltyBody(Type.FIXED, Optional.empty(), Optional.of(MoneyBody.of(fixed.amount())));
        }
        if (penalty instanceof Penalty.FirstUnits first) {
            return new PenaltyBody(Type.FIRST_UNITS, Optional.of(BigDecimal.valueOf(first.units())), Optional.empty());
        }
        return new PenaltyBody(Type.NONE, Optional.empty(), Optional.empty());
    }
}
