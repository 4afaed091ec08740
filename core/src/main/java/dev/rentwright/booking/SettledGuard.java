package dev.rentwright.booking;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;
import java.util.Optional;

/** Nothing is owed either way, and the deposit is released or applied. */
record SettledGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "SETTLED";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        BookingAccount account = facts.account().orElseThrow();
        boolean settled = account.balance().isZero() && account.depositHeld().isZero();
        return settled
                ? List.of()
                : List.of(Refusal.of(RefusalCode.BOOKING_NOT_SETTLED)
                        .with("open", List.of("balance"))
                        .with("balance", account.balance())
                        .with("depositHeld", account.depositHeld()));
    }

    @Override
    public Optional<String> waitsFor() {
        return Optional.of("damage reports and disputes; balance and deposit are decided");
    }
}
