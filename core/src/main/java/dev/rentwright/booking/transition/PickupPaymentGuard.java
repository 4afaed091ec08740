package dev.rentwright.booking.transition;

import dev.rentwright.booking.BookingAccount;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import java.util.List;

/**
 * What is due at the pickup has been received, the security deposit with it or held where it stays held, or staff let it be
 * paid later (REC-10 T7).
 */
record PickupPaymentGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "PICKUP_PAYMENT";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        BookingAccount account = facts.policy()
                .deposit()
                .counted(facts.account().orElseThrow(), facts.rental().period());
        Money due =
                account.dueBy(facts.now().atZone(facts.rental().period().zone()).toLocalDate());
        boolean paid = due.isNegativeOrZero() && account.depositMissing().isZero();
        return paid || facts.arrangements().payLater()
                ? List.of()
                : List.of(Refusal.of(RefusalCode.PAYMENT_REQUIRED)
                        .with("balance", account.balance())
                        .with("due", due)
                        .with("depositMissing", account.depositMissing()));
    }
}
