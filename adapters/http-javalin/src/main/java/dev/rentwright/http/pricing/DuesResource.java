package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.later.Dues;
import java.time.LocalDate;
import java.util.List;

@Says("What is to be paid when, all of it together the payable total.")
record DuesResource(
        @Says(
                "At once: what the card's payment plan asks for, the total without one; by the month the first invoice with the"
                        + " deposit.")
        MoneyBody now,

        @Says("Of that, for the rental.") MoneyBody rental,
        @Says("Of that, the security deposit.") MoneyBody deposit,

        @Says(
                "The rest, by date: of the rental, the deposit at the pickup, or each later invoice as its period begins.")
        List<Later> later) {

    @Says("What is to be paid from a date on.")
    record Later(LocalDate from, MoneyBody rental, MoneyBody deposit) {}

    static DuesResource of(Dues dues) {
        return new DuesResource(
                MoneyBody.of(dues.now()),
                MoneyBody.of(dues.rental()),
                MoneyBody.of(dues.deposit()),
                dues.later().stream()
                        .map(due -> new Later(due.from(), MoneyBody.of(due.rental()), MoneyBody.of(due.deposit())))
                        .toList());
    }
}
