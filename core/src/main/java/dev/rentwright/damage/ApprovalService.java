package dev.rentwright.damage;

import dev.rentwright.booking.Target;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.settlement.ChargeDamage;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.money.Money;
import java.util.Optional;

final class ApprovalService implements DrawForDamage, ApproveDamage {

    private final DamageNeeds needs;
    private final Cases cases;

    ApprovalService(DamageNeeds needs, Cases cases) {
        this.needs = needs;
        this.cases = cases;
    }

    @Override
    public Outcome<DamageReport> draw(Command command) {
        requirePerson(command.actor());
        return needs.unitOfWork()
                .run(() -> open(command))
                .then(report -> charge(command, report)
                        .map(charge -> needs.drawOnDeposit().draw(charge).map(booking -> report))
                        .orElseGet(() -> Outcome.granted(report)));
    }

    @Override
    public Outcome<DamageReport> approve(Command command) {
        requirePerson(command.actor());
        return needs.unitOfWork()
                .run(() -> open(command)
                        .then(report -> charge(command, report)
                                .map(charge -> needs.chargeDamage()
                                        .charge(charge)
                                        .map(booking -> report.approved(Optional.of(charge.amount()))))
                                .orElseGet(() -> Outcome.granted(report.approved(Optional.empty())))
                                .map(approved -> cases.saved(DamageEvent.of(approved.status()), approved))));
    }

    private void requirePerson(Actor actor) {
        needs.access().require(actor, Permission.DAMAGE_REPORT_APPROVE, Actor::worksForTheHouse);
    }

    private Outcome<DamageReport> open(Command command) {
        return cases.open(command.actor(), command.report(), command.expectedVersion())
                .then(report -> DamageTransitions.TABLE
                        .decide(report.status(), DamageTrigger.APPROVE, report)
                        .then(row -> refusal(command.charge(), report)
                                .map(refusal -> Outcome.<DamageReport>refused(refusal))
                                .orElseGet(() -> Outcome.granted(report))));
    }

    private static Optional<Refusal> refusal(Optional<Money> charge, DamageReport report) {
        Money estimate = report.costs().estimated().orElseThrow();
        return charge.flatMap(amount -> Desk.otherCurrency(amount, estimate).or(() -> {
            if (amount.isNegative() || amount.compareTo(estimate) > 0) {
                return Optional.of(Cases.invalid("charge", "0 to " + estimate, amount));
            }
            return amount.isPositive() && report.booking().isEmpty()
                    ? Optional.of(Cases.invalid("charge", "nothing, where it happened in no rental", amount))
                    : Optional.empty();
        }));
    }

    /** What the booking is charged; empty where it is nothing. */
    private static Optional<ChargeDamage.Command> charge(Command command, DamageReport report) {
        Money amount = command.charge().orElse(report.costs().estimated().orElseThrow());
        return report.booking()
                .filter(booking -> amount.isPositive())
                .map(booking -> new ChargeDamage.Command(
                        command.actor(),
                        Target.of(booking),
                        amount,
                        report.incident().description()));
    }
}
