package dev.rentwright.payment;

import static dev.rentwright.payment.PaymentStatus.AUTHORIZED;
import static dev.rentwright.payment.PaymentStatus.DISPUTED;
import static dev.rentwright.payment.PaymentStatus.FAILED;
import static dev.rentwright.payment.PaymentStatus.INITIATED;
import static dev.rentwright.payment.PaymentStatus.PARTIALLY_REFUNDED;
import static dev.rentwright.payment.PaymentStatus.REFUNDED;
import static dev.rentwright.payment.PaymentStatus.SUCCEEDED;
import static dev.rentwright.payment.PaymentStatus.VOIDED;
import static dev.rentwright.payment.PaymentTrigger.AUTHORIZE;
import static dev.rentwright.payment.PaymentTrigger.DISPUTE;
import static dev.rentwright.payment.PaymentTrigger.FAIL;
import static dev.rentwright.payment.PaymentTrigger.LOSE;
import static dev.rentwright.payment.PaymentTrigger.REFUND_ALL;
import static dev.rentwright.payment.PaymentTrigger.REFUND_PART;
import static dev.rentwright.payment.PaymentTrigger.SUCCEED;
import static dev.rentwright.payment.PaymentTrigger.WIN;

import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.lifecycle.TransitionTable;

/** The payment machine (REC-16), the only place that knows which status follows which. */
public final class PaymentTransitions {

    /** Every row. FAILED looks as if it could still succeed; it cannot: late money is a payment of its own (FM-12). */
    public static final TransitionTable<PaymentStatus, PaymentTrigger, Payment> TABLE =
            TransitionTable.<PaymentStatus, PaymentTrigger, Payment>of(
                            "payment", RefusalCode.PAYMENT_ILLEGAL_TRANSITION, PaymentStatus.class)
                    .row("authorize", INITIATED, AUTHORIZE, AUTHORIZED)
                    .row("pay", INITIATED, SUCCEED, SUCCEEDED)
                    .row("refuse", INITIATED, FAIL, FAILED)
                    .row("withdraw", INITIATED, PaymentTrigger.VOID, VOIDED)
                    .row("capture", AUTHORIZED, SUCCEED, SUCCEEDED)
                    .row("release", AUTHORIZED, PaymentTrigger.VOID, VOIDED)
                    .row("lapse", AUTHORIZED, FAIL, FAILED)
                    .row("refund", SUCCEEDED, REFUND_PART, PARTIALLY_REFUNDED)
                    .row("refund", SUCCEEDED, REFUND_ALL, REFUNDED)
                    .row("dispute", SUCCEEDED, DISPUTE, DISPUTED)
                    .row("refund", PARTIALLY_REFUNDED, REFUND_PART, PARTIALLY_REFUNDED)
                    .row("refund", PARTIALLY_REFUNDED, REFUND_ALL, REFUNDED)
                    .row("dispute", PARTIALLY_REFUNDED, DISPUTE, DISPUTED)
                    .row("win", DISPUTED, WIN, SUCCEEDED)
                    .row("lose", DISPUTED, LOSE, REFUNDED)
                    .finals(FAILED, VOIDED, REFUNDED)
                    .startsIn(INITIATED)
                    .build();

    private PaymentTransitions() {}
}
