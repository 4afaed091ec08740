package dev.rentwright.damage;

import dev.rentwright.booking.DamageSeen;
import dev.rentwright.booking.UndecidedDamage;
import dev.rentwright.host.DueWork;
import java.util.List;

/** The use cases of this room, wired. */
public record DamageUseCases(
        ReportDamage reportDamage,
        CorrectDamage correctDamage,
        UpdateDamage updateDamage,
        DrawForDamage drawForDamage,
        ApproveDamage approveDamage,
        WithdrawDamage withdrawDamage,
        ViewDamage viewDamage,
        DamageSeen damageSeen,
        List<DueWork> dueWork) {

    /** Tells the bookings which of them cannot be settled yet. */
    public static UndecidedDamage undecided(DamageReports reports) {
        return reports::isUndecided;
    }

    /** Wires them on what they need. */
    public static DamageUseCases on(DamageNeeds needs) {
        Cases cases = new Cases(needs);
        Keeping keeping = new Keeping(needs, cases);
        DamageService service = new DamageService(needs, cases, keeping);
        ReportingService reporting = new ReportingService(needs, cases, keeping);
        ApprovalService approval = new ApprovalService(needs, cases);
        return new DamageUseCases(
                reporting,
                reporting,
                service,
                approval,
                approval,
                service,
                service,
                reporting::seen,
                List.of(new DamagedToKeep(needs, cases, keeping)));
    }
}
