package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;

/** Charges something that arose on the way: I9 of REC-10, to be paid as an additional payment. */
public interface AddCharge {

    /**
     * The booking that owes more. Refused with {@code booking.illegal-transition}, with {@code money.currency-mismatch}, or
     * with {@code invalid-value} for an amount of 0 or less, a tax beyond it, or a code that is none.
     */
    Outcome<Booking> add(Command command);

    /** Which booking, what for, and how much, with the tax that is in it. */
    record Command(Actor actor, Target target, String code, String reason, Money amount, Money tax) {}
}
