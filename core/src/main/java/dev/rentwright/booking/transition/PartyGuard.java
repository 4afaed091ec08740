package dev.rentwright.booking.transition;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.Customer;
import dev.rentwright.party.DriverRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        refusals.addAll(tooYoung(facts));
        return refusals;
    }

    /** Who would drive a rentable and is not old enough for it; the customer is driven where there is a chauffeur. */
    public static List<Refusal> tooYoung(BookingFacts facts) {
        Optional<Integer> minimum = facts.rental().rentable().minimumAge();
        if (minimum.isEmpty()) {
            return List.of();
        }
        DriverRules rules = DriverRules.from(minimum.get());
        LocalDate pickup = facts.rental().period().startDate();
        Stream<Optional<LocalDate>> customer = facts.papers().isCustomerDriven()
                ? Stream.of()
                : Stream.of(facts.rental().customer().birthDate());
        Stream<Optional<LocalDate>> others =
                facts.papers().drivers().stream().map(driver -> Optional.of(driver.birthDate()));
        return Stream.concat(customer, others)
                .flatMap(birthDate -> rules.ageRefusals(birthDate, pickup).stream())
                .toList();
    }
}
