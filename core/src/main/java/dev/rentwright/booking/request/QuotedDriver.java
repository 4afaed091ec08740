package dev.rentwright.booking.request;

import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.Customer;
import dev.rentwright.quote.Quote;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.time.FullYears;
import java.util.List;
import java.util.Optional;

/**
 * Whether a quote was asked for with the age of who will drive, where drivers of some ages cost more (domain P10): what
 * somebody says of themselves in a quote must not change what they pay.
 */
final class QuotedDriver {

    private QuotedDriver() {}

    static List<Refusal> refusals(Quote quote, RentableKind kind, Customer customer) {
        DriverTerms terms = quote.request().plan().card().extras().drivers();
        boolean ageCosts = terms.young().isPresent() || terms.senior().isPresent();
        if (kind != RentableKind.VEHICLE || !ageCosts) {
            return List.of();
        }
        if (customer.birthDate().isEmpty()) {
            return List.of(Refusal.of(RefusalCode.PARTY_NOT_ELIGIBLE).with("missing", "birthDate"));
        }
        int age = FullYears.between(customer.birthDate().get(), quote.period().startDate());
        Optional<Integer> said =
                quote.request().travellers().driverAges().stream().findFirst();
        boolean asQuoted = terms.costsAsYoung(age)
                        == said.map(terms::costsAsYoung).orElse(false)
                && terms.costsAsSenior(age) == said.map(terms::costsAsSenior).orElse(false);
        return asQuoted
                ? List.of()
                : List.of(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "quote")
                        .with("expected", "one with driverAges of " + age + " first, which costs otherwise")
                        .with("actual", said.map(years -> "one with " + years).orElse("one with no age")));
    }
}
