package dev.rentwright.booking.transition;

import dev.rentwright.booking.BookingAccount;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Nothing is owed either way, and the deposit is released or applied. */
public record SettledGuard() implements Guard<BookingFacts> {

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
        if (!account.depositHeld().isZero() || account.depositAuthorized().isPositive()) {
            open.add("deposit");
        }
        open.addAll(undecided(facts));
        return open.isEmpty()
                ? List.of()
                : List.of(Refusal.of(RefusalCode.BOOKING_NOT_SETTLED)
                        .with("open", open)
                        .with("balance", account.balance())
                        .with("depositHeld", account.depositHeld()));
    }

    /**
     * What keeps a rental open however much is given back: a term that is not over yet, damage for which nobody knows yet who
     * pays, a payment that is disputed.
     */
    public static List<String> undecided(BookingFacts facts) {
        List<String> open = new ArrayList<>();
        if (isBeforeTheEndOfItsTerm(facts)) {
            open.add("term");
        }
        if (facts.damageUndecided()) {
            open.add("damage");
        }
        if (facts.account().filter(BookingAccount::disputed).isPresent()) {
            open.add("dispute");
        }
        return open;
    }

    /** A rental by the month is settled when its term or its notice has ended, whenever its keys came back. */
    private static boolean isBeforeTheEndOfItsTerm(BookingFacts facts) {
        Instant end = facts.arrangements().endOf(facts.rental().period());
        return facts.rental().time().mode() != RentalMode.DAILY && facts.now().isBefore(end);
    }
}
