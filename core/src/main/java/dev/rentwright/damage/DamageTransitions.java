package dev.rentwright.damage;

import static dev.rentwright.damage.DamageStatus.APPROVED;
import static dev.rentwright.damage.DamageStatus.ASSESSED;
import static dev.rentwright.damage.DamageStatus.COMPLETED;
import static dev.rentwright.damage.DamageStatus.IN_REPAIR;
import static dev.rentwright.damage.DamageStatus.REPORTED;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.lifecycle.TransitionTable;

/** The life of a damage report (MNT-09), the only place that knows which status follows which. */
final class DamageTransitions {

    /** Every row. An estimate may be corrected until somebody has approved it. */
    static final TransitionTable<DamageStatus, DamageTrigger, DamageReport> TABLE =
            TransitionTable.<DamageStatus, DamageTrigger, DamageReport>of(
                            "damage report", RefusalCode.DAMAGE_ILLEGAL_TRANSITION, DamageStatus.class)
                    .creates("report", DamageTrigger.REPORT, REPORTED)
                    .row("assess", REPORTED, DamageTrigger.ASSESS, ASSESSED)
                    .row("assess anew", ASSESSED, DamageTrigger.ASSESS, ASSESSED)
                    .row("approve", ASSESSED, DamageTrigger.APPROVE, APPROVED)
                    .row("repair", APPROVED, DamageTrigger.REPAIR, IN_REPAIR)
                    .row("complete", IN_REPAIR, DamageTrigger.COMPLETE, COMPLETED)
                    .finals(COMPLETED)
                    .build();

    private DamageTransitions() {}

    /** Why something that is no move cannot be done where a report stands. */
    static Refusal refusal(DamageStatus status, String what) {
        return Refusal.of(RefusalCode.DAMAGE_ILLEGAL_TRANSITION)
                .with("state", status.name())
                .with("trigger", what)
                .with(
                        "allowed",
                        TABLE.allowedFrom(status).stream().map(Enum::name).toList());
    }
}
