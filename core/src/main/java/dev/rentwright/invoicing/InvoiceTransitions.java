package dev.rentwright.invoicing;

import static dev.rentwright.invoicing.InvoiceStatus.CANCELLED;
import static dev.rentwright.invoicing.InvoiceStatus.DRAFT;
import static dev.rentwright.invoicing.InvoiceStatus.OVERDUE;
import static dev.rentwright.invoicing.InvoiceStatus.PAID;
import static dev.rentwright.invoicing.InvoiceStatus.PARTIAL;
import static dev.rentwright.invoicing.InvoiceStatus.REFUNDED;
import static dev.rentwright.invoicing.InvoiceStatus.SENT;
import static dev.rentwright.invoicing.InvoiceTrigger.CANCEL;
import static dev.rentwright.invoicing.InvoiceTrigger.FALL_OVERDUE;
import static dev.rentwright.invoicing.InvoiceTrigger.GIVE_BACK;
import static dev.rentwright.invoicing.InvoiceTrigger.PAY;
import static dev.rentwright.invoicing.InvoiceTrigger.PAY_PART;
import static dev.rentwright.invoicing.InvoiceTrigger.SEND;
import static dev.rentwright.invoicing.InvoiceTrigger.WRITE_OFF;

import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.lifecycle.TransitionTable;

/** The machine of an invoice (REC-17), the only place that knows which status follows which. */
public final class InvoiceTransitions {

    /** Every row. One that is overdue and paid in part stays overdue until the rest has come. */
    public static final TransitionTable<InvoiceStatus, InvoiceTrigger, Invoice> TABLE =
            TransitionTable.<InvoiceStatus, InvoiceTrigger, Invoice>of(
                            "invoice", RefusalCode.INVOICE_ILLEGAL_TRANSITION, InvoiceStatus.class)
                    .row("send", DRAFT, SEND, SENT)
                    .row("drop", DRAFT, CANCEL, CANCELLED)
                    .row("write off", SENT, WRITE_OFF, CANCELLED)
                    .row("pay a part", SENT, PAY_PART, PARTIAL)
                    .row("pay", SENT, PAY, PAID)
                    .row("remind", SENT, FALL_OVERDUE, OVERDUE)
                    .row("take back", SENT, CANCEL, CANCELLED)
                    .row("pay", PARTIAL, PAY, PAID)
                    .row("remind", PARTIAL, FALL_OVERDUE, OVERDUE)
                    .row("give back", PARTIAL, GIVE_BACK, REFUNDED)
                    .row("pay", OVERDUE, PAY, PAID)
                    .row("take back", OVERDUE, CANCEL, CANCELLED)
                    .row("write off", OVERDUE, WRITE_OFF, CANCELLED)
                    .row("give back", PAID, GIVE_BACK, REFUNDED)
                    .finals(CANCELLED, REFUNDED)
                    .startsIn(DRAFT)
                    .build();

    private InvoiceTransitions() {}
}
