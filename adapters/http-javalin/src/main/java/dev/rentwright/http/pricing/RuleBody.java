package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.DemandStep;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.tariff.RuleType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A pricing rule as it is sent, shown and written into files. */
@Says(
        "A change of the price of each day, night or billing period that it is for: price x multiplier + fixedAdjustment,"
                + " never below nothing. Of the rules of one group one wins per unit; winners are applied by type, then priority.")
public record RuleBody(
        @Says(value = "As on the price lines that it makes.", example = "SUMMER-26")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
        String id,

        @Says("Counts changes of the rule; 1 when left out.")
        Optional<@Min(1) Integer> version,

        @Says(value = "As people call it; its id when left out.", example = "Summer 2026")
        Optional<@Size(min = 1, max = 100) String> name,

        @Says("What it is for, and when it is applied: in this order.") @NotNull
        RuleType type,

        @Says("What it is for; everything when left out.") Optional<@Valid CriteriaBody> when,

        @Says(value = "0 to 1000, up to three decimals; 1 when left out, which changes nothing.", example = "1.25")
        Optional<BigDecimal> multiplier,

        @Says("Added to each unit after multiplying, up to six decimals, negative to take off; not to extra hours.")
        Optional<@Valid MoneyBody> fixedAdjustment,

        @Says("Of a group the highest wins; 0 when left out.")
        Optional<Integer> priority,

        @Says("An inactive rule never matches; active when left out.")
        Optional<Boolean> active,

        @Says(
                "Rules of one group exclude each other. Left out, the group is the rule's type; an empty text is no group.")
        Optional<@Size(max = 40) String> group,

        @Says("Of a demand rule: multipliers by how much is taken, with bounds that rise.")
        Optional<@Size(max = 50) List<@Valid @NotNull Step>> steps) {

    /** A multiplier by how much is taken. */
    @Says("From a share of units taken on, a multiplier.")
    public record Step(
            @Says(value = "Inclusive, 0 to 1: four of five.", example = "0.8") @NotNull
            BigDecimal from,

            @Says(value = "Up to three decimals.", example = "1.1") @NotNull
            BigDecimal multiplier) {

        DemandStep step(Place place) {
            return place.made(() -> new DemandStep(from, multiplier));
        }

        static Step of(DemandStep step) {
            return new Step(step.from(), step.multiplier());
        }
    }

    /**
     * The rule.
     *
     * @throws dev.rentwright.http.problem.ProblemException with {@code invalid-value} and the pointer to what cannot be
     */
    public PricingRule rule() {
        return rule(Place.body());
    }

    PricingRule rule(Place place) {
        RuleId named = place.at("id").made(() -> new RuleId(id));
        PricingRule multiplied = place.at("multiplier")
                .made(() -> PricingRule.times(
                        id, type, multiplier.orElse(BigDecimal.ONE).toPlainString()));
        List<DemandStep> rising = place.each("steps", steps, Step::step);
        PricingRule stepped = place.at("steps").made(() -> multiplied.withSteps(rising.toArray(DemandStep[]::new)));
        RuleCriteria criteria = place.one("when", when, CriteriaBody::criteria).orElse(RuleCriteria.ANY);
        return place.made(() -> new PricingRule(
                named,
                version.orElse(1),
                name.orElse(id),
                type,
                criteria,
                stepped.multiplier(),
                place.one("fixedAdjustment", fixedAdjustment, (body, at) -> body.unitPrice(at.pointer())),
                priority.orElse(0),
                active.orElse(true),
                place.at("group").made(this::exclusive),
                stepped.steps()));
    }

    /** Of a rule. */
    public static RuleBody of(PricingRule rule) {
        return new RuleBody(
                rule.id().value(),
                Optional.of(rule.version()),
                Optional.of(rule.name()),
                rule.type(),
                CriteriaBody.of(rule.when()),
                Optional.of(rule.multiplier()),
                rule.fixedAdjustment().map(MoneyBody::of),
                Optional.of(rule.priority()),
                Optional.of(rule.active()),
                group(rule.group()),
                Optional.of(rule.steps())
                        .filter(steps -> !steps.isEmpty())
                        .map(steps -> steps.stream().map(Step::of).toList()));
    }

    private ExclusiveGroup exclusive() {
        if (group.isEmpty()) {
            return new ExclusiveGroup.OfItsType();
        }
        return group.get().isEmpty() ? new ExclusiveGroup.None() : new ExclusiveGroup.Named(group.get());
    }

    private static Optional<String> group(ExclusiveGroup group) {
        if (group instanceof ExclusiveGroup.Named named) {
            return Optional.of(named.name());
        }
        return group instanceof ExclusiveGroup.None ? Optional.of("") : Optional.empty();
    }
}
