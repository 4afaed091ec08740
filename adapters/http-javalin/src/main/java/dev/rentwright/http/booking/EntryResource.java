package dev.rentwright.http.booking;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.EntryKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Says("One event in the books; its postings sum to zero.")
record EntryResource(
        UUID id,
        EntryKind kind,
        @Says("What made it happen.") UUID eventId,
        Instant at,
        List<Line> postings) {

    @Says("One side of an entry.")
    record Line(
            Account account,
            @Says("Debit positive, credit negative.") MoneyBody amount) {}

    static EntryResource of(Entry entry) {
        return new EntryResource(
                entry.id(),
                entry.kind(),
                entry.eventId(),
                entry.at(),
                entry.postings().stream()
                        .map(posting -> new Line(posting.account(), MoneyBody.of(posting.amount())))
                        .toList());
    }
}
