package dev.rentwright.booking.transition;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.Customer;
import dev.rentwright.party.DriverRules;
import java.util.ArrayList;
import java.util.List;

/** The customer may book, and is old enough on the local pickup date (domain T10); who is driven by a chauffeur may be of any age (REC-12). */
public record PartyGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "PARTY";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        List<Refusal> refusals = new ArrayList<>();
        Customer customer = facts.rental().customer();
        if (!(customer.standing() instanceof Customer.Standing.Good)) {
            refusals.add(Refusal.of(RefusalCode.PARTY_NOT_ELIGIBLE)
                    .with("standing", customer.standing().getClass().getSimpleName()));
        }
        facts.rental()
                .rentable()
                .minimumAge()
                .filter(minimum -> facts.papers().duty().isEmpty())
                .ifPresent(minimum -> refusals.addAll(DriverRules.from(minimum)
                        .ageRefusals(
                                customer.birthDate(), facts.rental().period().startDate())));
        return refusals;
    }
}
