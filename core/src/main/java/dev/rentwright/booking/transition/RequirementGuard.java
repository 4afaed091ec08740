package dev.rentwright.booking.transition;

import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.ConfirmationRequirement;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.time.RentalPeriod;
import java.util.List;

/**
 * What the supplier wants before it confirms has been paid, or is held where it is taken later, or staff let it be paid later
 * (REC-10, confirmation requirement, captureTiming).
 */
record RequirementGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "REQUIREMENT";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        BookingAccount raw = facts.account().orElseThrow();
        RentalPeriod period = facts.rental().period();
        BookingAccount account = facts.policy().counted(raw, period);
        ConfirmationRequirement requirement = facts.policy().confirmationRequirement();
        RentalMode mode = facts.rental().time().mode();
        boolean later = facts.arrangements().payLater() && requirement.mayBePaidLater();
        return later || facts.policy().isRequirementMetBy(raw, period, mode)
                ? List.of()
                : List.of(Refusal.of(RefusalCode.PAYMENT_REQUIRED)
                        .with("requirement", requirement)
                        .with("dueNow", facts.policy().missing(raw, period, mode))
                        .with("balance", account.balance())
                        .with("firstDueMissing", account.firstDueMissing())
                        .with("depositMissing", account.depositMissing()));
    }
}
