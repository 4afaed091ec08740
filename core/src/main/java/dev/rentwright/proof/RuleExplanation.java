package dev.rentwright.proof;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.PricingRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a pricing rule did, how often and by how much. */
final class RuleExplanation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PriceRequest request;
    private final PriceBreakdown price;
    private final Texts texts;

    RuleExplanation(PriceRequest request, PriceBreakdown price, Texts texts) {
        this.request = request;
        this.price = price;
        this.texts = texts;
    }

    String sentence(PriceLine line, Basis.RuleEffect effect) {
        String type = texts.say("type." + effect.type());
        String amount = texts.money(line.amount());
        String absolute = texts.money(line.amount().abs());
        int sign = effect.exact().signum();
        Optional<PricingRule> rule = request.rules().rules().stream()
                .filter(one -> one.id().equals(effect.rule()))
                .findFirst();
        String name = rule.map(PricingRule::name)
                .filter(known -> !known.equals(line.code()))
                .map(known -> texts.say("rule.named", known))
                .orElseGet(line::code);
        return rule.filter(one -> one.steps().isEmpty() && goesOneWay(one, sign))
                .map(one -> texts.say(
                        sign > 0 ? "rule.raised" : "rule.lowered",
                        type,
                        name,
                        units(effect.units()),
                        texts.list(how(one, effect)),
                        absolute))
                .orElseGet(() -> texts.say("rule.changed", type, name, units(effect.units()), amount));
    }

    /** Multiplier and adjustment both raise, or both lower; else the sum alone is told. */
    private static boolean goesOneWay(PricingRule rule, int sign) {
        int multiplied = rule.multiplier().compareTo(BigDecimal.ONE) * sign;
        int adjusted = rule.fixedAdjustment()
                        .map(UnitPrice::exact)
                        .map(Fraction::signum)
                        .orElse(0)
                * sign;
        return multiplied >= 0 && adjusted >= 0;
    }

    private List<String> how(PricingRule rule, Basis.RuleEffect effect) {
        List<String> how = new ArrayList<>();
        BigDecimal change = rule.multiplier().subtract(BigDecimal.ONE).multiply(HUNDRED);
        if (change.signum() != 0) {
            how.add(texts.percent(change));
        }
        rule.fixedAdjustment()
                .filter(fixed -> fixed.unscaled() != 0)
                .map(fixed -> new UnitPrice(Math.abs(fixed.unscaled()), fixed.scale(), fixed.currency()))
                .ifPresent(fixed -> how.add(texts.say(each(rule, fixed, effect), texts.price(fixed))));
        return how;
    }

    /** Extra hours take no amount, and nothing is taken where there is nothing left (domain P6). */
    private String each(PricingRule rule, UnitPrice fixed, Basis.RuleEffect effect) {
        if (request.term() instanceof Term.Hire && price.time().hours() > 0) {
            return "rule.eachDay";
        }
        boolean all = rule.multiplier().compareTo(BigDecimal.ONE) != 0
                || fixed.exact().times(Fraction.of(effect.units())).equals(absolute(effect.exact()));
        return all ? "rule.each" : "rule.eachAtMost";
    }

    private static Fraction absolute(Fraction change) {
        return change.signum() < 0 ? change.negated() : change;
    }

    /** The block of extra hours is a unit too, and no day. */
    private String units(long units) {
        if (request.term() instanceof Term.Months) {
            return texts.count("PERIOD", units);
        }
        if (request.term() instanceof Term.Nights) {
            return texts.count("NIGHT", units);
        }
        return texts.count(price.time().hours() > 0 ? "PRICE_UNIT" : "DAY", units);
    }
}
