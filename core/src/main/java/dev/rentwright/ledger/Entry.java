package dev.rentwright.ledger;

import dev.rentwright.money.Money;
import dev.rentwright.payment.PayableId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One event in the books (domain L12): its postings are in one currency and sum to zero.
 *
 * @param id which one
 * @param payable what it is about
 * @param kind what happened
 * @param eventId what made it happen; the same event is never posted twice for one payable
 * @param postings at least two
 * @param at when
 */
public record Entry(UUID id, PayableId payable, EntryKind kind, UUID eventId, List<Posting> postings, Instant at) {

    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(payable, "payable");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(at, "at");
        postings = List.copyOf(postings);
        if (postings.size() < 2) {
            throw new IllegalArgumentException("expected at least two postings, got " + postings);
        }
        Money sum = postings.stream().map(Posting::amount).reduce(Money::plus).orElseThrow();
        if (!sum.isZero()) {
            throw new IllegalArgumentException("expected debits to equal credits, got " + sum + " in " + postings);
        }
    }

    /** Collects the two sides of an entry; amounts of 0 leave no posting. */
    public static final class Draft {

        private final EntryKind kind;
        private final List<Posting> postings = new ArrayList<>();

        private Draft(EntryKind kind) {
            this.kind = kind;
        }

        /** Begins one. */
        public static Draft of(EntryKind kind) {
            return new Draft(kind);
        }

        /** What happened. */
        public EntryKind kind() {
            return kind;
        }

        /** Debits an account. */
        public Draft debit(Account account, Money amount) {
            if (!amount.isZero()) {
                postings.add(new Posting(account, amount));
            }
            return this;
        }

        /** Credits an account. */
        public Draft credit(Account account, Money amount) {
            return debit(account, amount.negated());
        }

        /** What it posts to an account: debits less credits. */
        public Money sum(Account account, Money zero) {
            return postings.stream()
                    .filter(posting -> posting.account() == account)
                    .map(Posting::amount)
                    .reduce(zero, Money::plus);
        }

        /** True when nothing was posted, as for an event about no money. */
        public boolean isEmpty() {
            return postings.isEmpty();
        }

        /** The entry that this draft makes. */
        public Entry entry(UUID id, PayableId payable, UUID eventId, Instant at) {
            return new Entry(id, payable, kind, eventId, postings, at);
        }
    }
}
