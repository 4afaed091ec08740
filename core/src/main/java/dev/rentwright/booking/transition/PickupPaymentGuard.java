package dev.rentwright.booking.transition;

import dev.rentwright.booking.BookingAccount;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.time.RentalPeriod;
import java.time.LocalDate;
import java.util.List;

/**
 * What is due by the start has been received, however early it is handed over, the security deposit with it or held where it
 * stays held, or staff let it be paid later (REC-10 T7).
 */
record PickupPaymentGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "PICKUP_PAYMENT";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        RentalPeriod period = facts.rental().period();
        BookingAccount account = facts.policy().counted(facts.account().orElseThrow(), period);
        LocalDate today = facts.now().atZone(period.zone()).toLocalDate();
        Money due = account.dueBy(today.isBefore(period.startDate()) ? period.startDate() : today);
        boolean paid = due.isNegativeOrZero() && account.depositMissing().isZero();
        return paid || facts.arrangements().payLater()
                ? List.of()
                : List.of(Refusal.of(RefusalCode.PAYMENT_REQUIRED)
                        .with("dueNow", due.max(Money.zero(due.currency())).plus(account.depositMissing()))
                        .with("balance", account.balance())
                        .with("due", due)
                        .with("depositMissing", account.depositMissing()));
    }
}
