package dev.rentwright.booking.paying;

import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;

/** Staff take money at the desk: cash, a bank transfer, the terminal (PAY-12). */
public interface RecordPayment {

    /**
     * The payment, SUCCEEDED; a booking that only waited for it is confirmed in the same transaction (C1). Refused with
     * {@code not-found}, {@code money.currency-mismatch}, or {@code invalid-value} for more than is due.
     */
    Outcome<Payment> record(Command command);

    /** How much, for what, and how it was paid. */
    record Command(Actor actor, Target target, PaymentPurpose purpose, PaymentMethod method, Money amount) {}
}
