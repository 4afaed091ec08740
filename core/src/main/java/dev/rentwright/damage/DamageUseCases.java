package dev.rentwright.damage;

import dev.rentwright.booking.UndecidedDamage;
import dev.rentwright.host.DueWork;
import java.util.List;

/** The use cases of this room, wired. */
public record DamageUseCases(
        ReportDamage reportDamage,
        UpdateDamage updateDamage,
        DrawForDamage drawForDamage,
        ApproveDamage approveDamage,
        WithdrawDamage withdrawDamage,
        ViewDamage viewDamage,
        List<DueWork> dueWork) {

    /** Tells the bookings which of them cannot be settled yet. */
    public static UndecidedDamage undecided(DamageReports reports) {
        return reports::isUndecided;
    }

    /** Wires them on what they need. */
    public static DamageUseCases on(DamageNeeds needs) {
        Cases cases = new Cases(needs);
        Keeping keeping = new Keeping(needs);
        DamageService service = new DamageService(needs, cases, keeping);
        ApprovalService approval = new ApprovalService(needs, cases);
        return new DamageUseCases(
                service,
                service,
                approval,
                approval,
                service,
                service,
                List.of(new DamagedToKeep(needs, cases, keeping)));
    }
}
