package dev.rentwright.ledger;

import static dev.rentwright.ledger.Account.CUSTOMER_RECEIVABLE;
import static dev.rentwright.ledger.Account.DEPOSIT_LIABILITY;
import static dev.rentwright.ledger.Account.ESCROW_LIABILITY;
import static dev.rentwright.ledger.Account.OWNER_PAYABLE;
import static dev.rentwright.ledger.Account.PSP_CLEARING;
import static dev.rentwright.ledger.Account.TAX_PAYABLE;

import dev.rentwright.money.Money;

/** The postings of each event (domain L12, column AGENT). */
public final class Drafts {

    private Drafts() {}

    /** The rental is invoiced: the customer owes its total, of which the taxes are owed on. */
    public static Entry.Draft invoice(Money total, Money taxes) {
        return Entry.Draft.of(EntryKind.INVOICE)
                .debit(CUSTOMER_RECEIVABLE, total)
                .credit(ESCROW_LIABILITY, total.minus(taxes))
                .credit(TAX_PAYABLE, taxes);
    }

    /** The mirror of an invoice, or of a part of it. */
    public static Entry.Draft creditNote(Money total, Money taxes) {
        return Entry.Draft.of(EntryKind.CREDIT_NOTE)
                .debit(ESCROW_LIABILITY, total.minus(taxes))
                .debit(TAX_PAYABLE, taxes)
                .credit(CUSTOMER_RECEIVABLE, total);
    }

    /** Money came for the rental. */
    public static Entry.Draft payment(Money amount) {
        return Entry.Draft.of(EntryKind.PAYMENT).debit(PSP_CLEARING, amount).credit(CUSTOMER_RECEIVABLE, amount);
    }

    /** Money of the rental goes back. */
    public static Entry.Draft refund(Money amount) {
        return Entry.Draft.of(EntryKind.REFUND)
                .debit(CUSTOMER_RECEIVABLE, amount)
                .credit(PSP_CLEARING, amount);
    }

    /** A deposit came. */
    public static Entry.Draft depositCapture(Money amount) {
        return Entry.Draft.of(EntryKind.DEPOSIT_CAPTURE)
                .debit(PSP_CLEARING, amount)
                .credit(DEPOSIT_LIABILITY, amount);
    }

    /** A deposit goes back. */
    public static Entry.Draft depositRelease(Money amount) {
        return Entry.Draft.of(EntryKind.DEPOSIT_RELEASE)
                .debit(DEPOSIT_LIABILITY, amount)
                .credit(PSP_CLEARING, amount);
    }

    /** Rent, fee or penalty is paid from the deposit. */
    public static Entry.Draft depositApply(Money amount) {
        return Entry.Draft.of(EntryKind.DEPOSIT_APPLY)
                .debit(DEPOSIT_LIABILITY, amount)
                .credit(CUSTOMER_RECEIVABLE, amount);
    }

    /** Giving the booking up costs something; untaxed. */
    public static Entry.Draft penalty(Money amount) {
        return Entry.Draft.of(EntryKind.PENALTY)
                .debit(CUSTOMER_RECEIVABLE, amount)
                .credit(ESCROW_LIABILITY, amount);
    }

    /** Lateness, kilometres and fuel are the owner's, without commission. */
    public static Entry.Draft extraCharges(Money total, Money taxes) {
        return Entry.Draft.of(EntryKind.EXTRA_CHARGES)
                .debit(CUSTOMER_RECEIVABLE, total)
                .credit(OWNER_PAYABLE, total.minus(taxes))
                .credit(TAX_PAYABLE, taxes);
    }

    /** The mirror of charges that should not have been. */
    public static Entry.Draft reversedCharges(Money total, Money taxes) {
        return Entry.Draft.of(EntryKind.EXTRA_CHARGES)
                .debit(OWNER_PAYABLE, total.minus(taxes))
                .debit(TAX_PAYABLE, taxes)
                .credit(CUSTOMER_RECEIVABLE, total);
    }

    /** What was held for the owner is now owed to them. */
    public static Entry.Draft escrowRelease(Money amount) {
        return Entry.Draft.of(EntryKind.ESCROW_RELEASE)
                .debit(ESCROW_LIABILITY, amount)
                .credit(OWNER_PAYABLE, amount);
    }
}
