package dev.rentwright.ledger;

import dev.rentwright.money.Money;
import dev.rentwright.payment.PayableId;
import java.util.List;

/** Where the books are kept: appended to, never changed (IV-06). */
public interface Ledger {

    /** Posts an entry; one with the same payable, kind and event again is a defect and fails. */
    void post(Entry entry);

    /** Everything posted for one thing, in order. */
    List<Entry> of(PayableId payable);

    /** The balance of an account for one thing: debit minus credit. */
    default Money balance(PayableId payable, Account account, Money zero) {
        return of(payable).stream()
                .flatMap(entry -> entry.postings().stream())
                .filter(posting -> posting.account() == account)
                .map(Posting::amount)
                .reduce(zero, Money::plus);
    }
}
