package dev.rentwright.ledger;

import static dev.rentwright.ledger.Account.BAD_DEBT;
import static dev.rentwright.ledger.Account.COMMISSION_REVENUE;
import static dev.rentwright.ledger.Account.CUSTOMER_RECEIVABLE;
import static dev.rentwright.ledger.Account.DAMAGE_RECOVERY;
import static dev.rentwright.ledger.Account.DEFERRED_REVENUE;
import static dev.rentwright.ledger.Account.DEPOSIT_LIABILITY;
import static dev.rentwright.ledger.Account.ESCROW_LIABILITY;
import static dev.rentwright.ledger.Account.OWNER_PAYABLE;
import static dev.rentwright.ledger.Account.PENALTY_REVENUE;
import static dev.rentwright.ledger.Account.PSP_CLEARING;
import static dev.rentwright.ledger.Account.PSP_FEES;
import static dev.rentwright.ledger.Account.RENTAL_REVENUE;
import static dev.rentwright.ledger.Account.SERVICE_FEE_REVENUE;
import static dev.rentwright.ledger.Account.TAX_PAYABLE;

import dev.rentwright.money.Money;
import dev.rentwright.party.Dealing.Role;

/** The postings of each event (domain L12): a row of its table each, in the column of whose sale it is. */
public final class Drafts {

    private Drafts() {}

    /** The rental is invoiced: the customer owes its total, of which the taxes are owed on. */
    public static Entry.Draft invoice(Role role, Sale sale) {
        Entry.Draft invoice = Entry.Draft.of(EntryKind.INVOICE).debit(CUSTOMER_RECEIVABLE, sale.total());
        return credited(invoice, role, sale);
    }

    /** The mirror of an invoice, or of a part of it. */
    public static Entry.Draft creditNote(Role role, Sale sale) {
        Sale mirrored = sale.minus(sale).minus(sale);
        Entry.Draft note = Entry.Draft.of(EntryKind.CREDIT_NOTE);
        return credited(note, role, mirrored).credit(CUSTOMER_RECEIVABLE, sale.total());
    }

    private static Entry.Draft credited(Entry.Draft entry, Role role, Sale sale) {
        return switch (role) {
            case AGENT ->
                entry.credit(ESCROW_LIABILITY, sale.owners())
                        .credit(DEFERRED_REVENUE, sale.serviceFee())
                        .credit(TAX_PAYABLE, sale.taxes());
            case PRINCIPAL -> entry.credit(DEFERRED_REVENUE, sale.net()).credit(TAX_PAYABLE, sale.taxes());
        };
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

    /** What was paid from the deposit is a deposit again. */
    public static Entry.Draft depositBack(Money amount) {
        return Entry.Draft.of(EntryKind.DEPOSIT_APPLY)
                .debit(CUSTOMER_RECEIVABLE, amount)
                .credit(DEPOSIT_LIABILITY, amount);
    }

    /** Giving the booking up costs something; untaxed. */
    public static Entry.Draft penalty(Role role, Money amount) {
        return Entry.Draft.of(EntryKind.PENALTY)
                .debit(CUSTOMER_RECEIVABLE, amount)
                .credit(role == Role.AGENT ? ESCROW_LIABILITY : PENALTY_REVENUE, amount);
    }

    /** The mirror of a penalty that should not have been. */
    public static Entry.Draft reversedPenalty(Role role, Money amount) {
        return Entry.Draft.of(EntryKind.PENALTY)
                .debit(role == Role.AGENT ? ESCROW_LIABILITY : PENALTY_REVENUE, amount)
                .credit(CUSTOMER_RECEIVABLE, amount);
    }

    /** Lateness, kilometres and fuel are the owner's, without commission. */
    public static Entry.Draft extraCharges(Role role, Money total, Money taxes) {
        return Entry.Draft.of(EntryKind.EXTRA_CHARGES)
                .debit(CUSTOMER_RECEIVABLE, total)
                .credit(role == Role.AGENT ? OWNER_PAYABLE : RENTAL_REVENUE, total.minus(taxes))
                .credit(TAX_PAYABLE, taxes);
    }

    /** The mirror of charges that should not have been. */
    public static Entry.Draft reversedCharges(Role role, Money total, Money taxes) {
        return Entry.Draft.of(EntryKind.EXTRA_CHARGES)
                .debit(role == Role.AGENT ? OWNER_PAYABLE : RENTAL_REVENUE, total.minus(taxes))
                .debit(TAX_PAYABLE, taxes)
                .credit(CUSTOMER_RECEIVABLE, total);
    }

    /**
     * Damage is paid for: from the deposit that was captured, from one that was only held and is taken now, and what is
     * missing by the customer. No commission.
     */
    public static Entry.Draft damage(Role role, Money fromDeposit, Money fromHold, Money missing) {
        return Entry.Draft.of(EntryKind.DAMAGE)
                .debit(DEPOSIT_LIABILITY, fromDeposit)
                .debit(PSP_CLEARING, fromHold)
                .debit(CUSTOMER_RECEIVABLE, missing)
                .credit(
                        role == Role.AGENT ? OWNER_PAYABLE : DAMAGE_RECOVERY,
                        fromDeposit.plus(fromHold).plus(missing));
    }

    /** The mirror of damage that should not have been charged: the deposit is whole again, and what was missing is not owed. */
    public static Entry.Draft reversedDamage(Role role, Money fromDeposit, Money missing) {
        return Entry.Draft.of(EntryKind.DAMAGE)
                .debit(role == Role.AGENT ? OWNER_PAYABLE : DAMAGE_RECOVERY, fromDeposit.plus(missing))
                .credit(DEPOSIT_LIABILITY, fromDeposit)
                .credit(CUSTOMER_RECEIVABLE, missing);
    }

    /** What was held for the owner is shared out; the other way round where that is less than nothing. */
    public static Entry.Draft escrowRelease(Earned earned) {
        return Entry.Draft.of(EntryKind.ESCROW_RELEASE)
                .debit(ESCROW_LIABILITY, earned.gross())
                .debit(DEFERRED_REVENUE, earned.serviceFee())
                .credit(COMMISSION_REVENUE, earned.commission())
                .credit(SERVICE_FEE_REVENUE, earned.serviceFee())
                .credit(OWNER_PAYABLE, earned.payout());
    }

    /** What the platform sold itself has been delivered. */
    public static Entry.Draft recognise(Money amount) {
        return Entry.Draft.of(EntryKind.RECOGNISE)
                .debit(DEFERRED_REVENUE, amount)
                .credit(RENTAL_REVENUE, amount);
    }

    /** The owner is paid. */
    public static Entry.Draft payout(Money amount) {
        return Entry.Draft.of(EntryKind.PAYOUT).debit(OWNER_PAYABLE, amount).credit(PSP_CLEARING, amount);
    }

    /** A processor keeps its fee. */
    public static Entry.Draft pspFee(Money amount) {
        return Entry.Draft.of(EntryKind.PSP_FEE).debit(PSP_FEES, amount).credit(PSP_CLEARING, amount);
    }

    /** Nobody will pay it any more. */
    public static Entry.Draft writeOff(Money amount) {
        return Entry.Draft.of(EntryKind.WRITE_OFF).debit(BAD_DEBT, amount).credit(CUSTOMER_RECEIVABLE, amount);
    }

    /** The mirror of a debt that was written off, and is none after all. */
    public static Entry.Draft reversedWriteOff(Money amount) {
        return Entry.Draft.of(EntryKind.WRITE_OFF)
                .debit(CUSTOMER_RECEIVABLE, amount)
                .credit(BAD_DEBT, amount);
    }
}
