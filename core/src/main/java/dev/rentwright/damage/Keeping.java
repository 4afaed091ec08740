package dev.rentwright.damage;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.fleet.Block;
import dev.rentwright.identity.Actor;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps what cannot be used off the market, and gives it back (MNT-08); inside the caller's unit of work. */
final class Keeping {

    private final DamageNeeds needs;
    private final Cases cases;

    Keeping(DamageNeeds needs, Cases cases) {
        this.needs = needs;
        this.cases = cases;
    }

    /** The report with what keeps its rentable; the same where nothing has to, or it is still with a customer. */
    DamageReport keep(DamageReport report, Actor by) {
        return isDown(report) && !needs.workshop().isKept(report.rentable())
                ? wrecked(days(report, by)
                        .map(block -> report.kept(Optional.of(block.id())))
                        .orElse(report))
                : wrecked(report);
    }

    /** From now on: days of a repair that are to come begin at once, for it cannot be used before them. */
    private Optional<Block> days(DamageReport report, Actor by) {
        return report.block().isPresent()
                ? needs.workshop().bringForward(report.block().get(), by)
                : needs.workshop()
                        .breakDown(
                                report.rentable(),
                                needs.policy().of(report.incident().severity()),
                                "Damage: " + report.incident().type(),
                                by);
    }

    /** The report with no days in the workshop; what it took out of service stays there. */
    DamageReport lift(DamageReport report, Actor by) {
        report.block().ifPresent(block -> needs.workshop().giveBack(block, by));
        return report.kept(Optional.empty());
    }

    /** Whether it cannot be used, and is here. */
    boolean isDown(DamageReport report) {
        return report.isUnfit() && isBack(report);
    }

    /**
     * The report with nothing that keeps its rentable: what it took out of service goes back, unless it is a wreck besides, and
     * what cannot be used by another report is kept by that.
     */
    DamageReport giveBack(DamageReport report, Actor by) {
        DamageReport lifted = backInService(lift(report, by));
        others(report).findFirst().ifPresent(other -> {
            DamageReport kept = keep(other, by);
            if (!kept.equals(other)) {
                cases.saved("kept", kept);
            }
        });
        return lifted;
    }

    private DamageReport backInService(DamageReport lifted) {
        if (!lifted.tookOut()) {
            return lifted;
        }
        Optional<DamageReport> other =
                others(lifted).filter(DamageReport::isWreck).findFirst();
        if (other.isPresent()) {
            needs.reports().save(other.get().takingOut(true));
        } else {
            needs.workshop().returnToService(lifted.rentable());
        }
        return lifted.takingOut(false);
    }

    private Stream<DamageReport> others(DamageReport report) {
        return needs.reports().unfit(report.rentable()).stream()
                .filter(other -> !other.id().equals(report.id()));
    }

    /** A wreck goes out of service, as soon as it is back. */
    private DamageReport wrecked(DamageReport report) {
        if (!report.isWreck() || !isBack(report)) {
            return report;
        }
        Rentable wreck = needs.rentables().byId(report.rentable()).orElseThrow();
        if (!wreck.allows(OperationTrigger.TAKE_OUT)) {
            return report;
        }
        needs.rentables().save(wreck.moved(OperationTrigger.TAKE_OUT));
        return report.takingOut(true);
    }

    private boolean isBack(DamageReport report) {
        return needs.rentables().byId(report.rentable()).orElseThrow().operation() != OperationalStatus.IN_USE;
    }
}
