package dev.rentwright.http.damage;

import dev.rentwright.damage.DamageReportId;
import dev.rentwright.damage.DamageSeverity;
import dev.rentwright.damage.UpdateDamage;
import dev.rentwright.damage.UpdateDamage.Step;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.problem.ProblemException.Invalid;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Says("What is new about damage: one of estimatedRepairCost, repair and actualRepairCost takes it a step further.")
record DamageReportPatch(
        @Says("It is assessed: the repair will cost that; may be corrected until it is approved.")
        Optional<@Valid MoneyBody> estimatedRepairCost,

        @Says("With the estimate: how bad it is, where that is not as it was reported.")
        Optional<DamageSeverity> severity,

        @Says("It goes to the workshop, on these days.") Optional<@Valid RepairBody> repair,

        @Says("It is repaired: the repair did cost that.") Optional<@Valid MoneyBody> actualRepairCost,

        Optional<@Size(min = 1, max = 50) String> insuranceClaimNumber,

        @Says("All of them, in the order in which they are to be seen.")
        Optional<@Size(max = 50) List<@Valid @NotNull DamagePhotoBody>> photos) {

    UpdateDamage.Command command(Call call) {
        return new UpdateDamage.Command(
                call.actor(),
                new DamageReportId(call.id()),
                Optional.of(call.version()),
                step(),
                insuranceClaimNumber,
                photos.map(all -> all.stream().map(DamagePhotoBody::photo).toList()));
    }

    private Optional<Step> step() {
        List<Step> steps = Stream.<Optional<? extends Step>>of(
                        estimatedRepairCost.map(cost -> Values.made(
                                "/estimatedRepairCost",
                                () -> new UpdateDamage.Assess(cost.money("/estimatedRepairCost"), severity))),
                        repair.map(RepairBody::step),
                        actualRepairCost.map(cost -> Values.made(
                                "/actualRepairCost", () -> new UpdateDamage.Complete(cost.money("/actualRepairCost")))))
                .<Step>flatMap(Optional::stream)
                .toList();
        List<Invalid> errors = new ArrayList<>();
        if (steps.size() > 1) {
            errors.add(new Invalid(
                    "", "one of estimatedRepairCost, repair and actualRepairCost", String.valueOf(steps.size())));
        }
        if (severity.isPresent() && estimatedRepairCost.isEmpty()) {
            errors.add(new Invalid("/severity", "an estimatedRepairCost with it", "none"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return steps.stream().findFirst();
    }
}
