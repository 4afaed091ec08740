package dev.rentwright.booking.transition;

import dev.rentwright.booking.BookingAccount;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.time.LocalTimes;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.ArrayList;
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
        List<String> open = new ArrayList<>();
        if (!account.balance().isZero()) {
            open.add("balance");
        }
        if (!account.depositHeld().isZero()) {
            open.add("deposit");
        }
        if (isBeforeTheEndOfItsTerm(facts)) {
            open.add("term");
        }
        if (account.disputed()) {
            open.add("dispute");
        }
        return open.isEmpty()
                ? List.of()
                : List.of(Refusal.of(RefusalCode.BOOKING_NOT_SETTLED)
                        .with("open", open)
                        .with("balance", account.balance())
                        .with("depositHeld", account.depositHeld()));
    }

    /** A rental by the month is settled when its term or its notice has ended, whenever its keys came back. */
    private static boolean isBeforeTheEndOfItsTerm(BookingFacts facts) {
        RentalPeriod period = facts.rental().period();
        Instant end = facts.arrangements()
                .notice()
                .map(notice -> LocalTimes.resolve(notice.leaving().atStartOfDay(), period.zone()))
                .filter(left -> left.isBefore(period.end()))
                .orElse(period.end());
        return facts.rental().time().mode() != RentalMode.DAILY && facts.now().isBefore(end);
    }

    @Override
    public Optional<String> waitsFor() {
        return Optional.of("damage reports; balance, deposit and disputes are decided");
    }
}
