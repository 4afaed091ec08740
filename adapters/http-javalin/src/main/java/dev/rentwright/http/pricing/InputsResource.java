package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.Basis;
import dev.rentwright.tariff.RuleType;
import java.time.LocalDate;
import java.util.Optional;

/** What a line was computed from; which members there are is for the sort of line to say. */
@Says("What a line was computed from, as far as its sort has it.")
public record InputsResource(
        @Says("The sum that a tax or a share was taken of.") Optional<MoneyBody> base,

        @Says("Of a tax: whether they who rent need not pay it.")
        Optional<Boolean> exempt,

        @Says(value = "What it would have been without its cap.", example = "70")
        Optional<String> uncapped,

        @Says("Of a rule: which version of it.") Optional<Integer> version,
        @Says("Of a rule: its type.") Optional<RuleType> type,

        @Says("Of a rule: how many days, nights or billing periods it changed.")
        Optional<Long> units,

        @Says("Of a billing period: the rent of a whole month.")
        Optional<MoneyBody> rent,

        @Says("Of a billing period: its first date.") Optional<LocalDate> from,

        @Says("Of a billing period: its last date, inclusive.")
        Optional<LocalDate> to,

        @Says("Of a billing period: how many days the whole month or cycle has.")
        Optional<Integer> ofDays) {

    static Optional<InputsResource> of(Basis basis) {
        if (basis instanceof Basis.Product || basis instanceof Basis.IncludedIn) {
            return Optional.empty();
        }
        Optional<Basis.Share> share = as(Basis.Share.class, basis);
        Optional<Basis.Levy> levy = as(Basis.Levy.class, basis);
        Optional<Basis.RuleEffect> effect = as(Basis.RuleEffect.class, basis);
        Optional<Basis.Rent> rent = as(Basis.Rent.class, basis);
        return Optional.of(new InputsResource(
                share.map(Basis.Share::base)
                        .or(() -> levy.map(Basis.Levy::base))
                        .map(MoneyBody::of),
                levy.map(Basis.Levy::exempt),
                as(Basis.Capped.class, basis).map(capped -> capped.uncapped().toString()),
                effect.map(Basis.RuleEffect::version),
                effect.map(Basis.RuleEffect::type),
                effect.map(Basis.RuleEffect::units),
                rent.map(Basis.Rent::rent).map(MoneyBody::of),
                rent.map(period -> period.dates().from()),
                rent.map(period -> period.dates().until().minusDays(1)),
                rent.map(Basis.Rent::ofDays)));
    }

    private static <B extends Basis> Optional<B> as(Class<B> type, Basis basis) {
        return Optional.of(basis).filter(type::isInstance).map(type::cast);
    }
}
