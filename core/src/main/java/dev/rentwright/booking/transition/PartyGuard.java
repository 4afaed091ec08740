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

/** The customer may book, and is neither too young nor too old on the local pickup date (domain T10); who is driven by a chauffeur may be of any age (REC-12). */
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
        refusals.addAll(misfits(facts));
        return refusals;
    }

    /** Who would drive a rentable and is too young or too old for it; the customer is driven where there is a chauffeur. */
    public static List<Refusal> misfits(BookingFacts facts) {
        return misfits(facts, facts.papers().isCustomerDriven());
    }

    static List<Refusal> misfits(BookingFacts facts, boolean driven) {
        Optional<DriverRules> youngest = facts.rental().rentable().minimumAge().map(DriverRules::from);
        DriverRules others = facts.rental().rules();
        LocalDate pickup = facts.rental().period().startDate();
        Stream<Optional<LocalDate>> customer =
                driven ? Stream.of() : Stream.of(facts.rental().customer().birthDate());
        Stream<Optional<LocalDate>> named =
                facts.papers().drivers().stream().map(driver -> Optional.of(driver.birthDate()));
        return Stream.concat(customer, named)
                .flatMap(birthDate -> Stream.concat(youngest.stream(), Stream.of(others))
                        .flatMap(rules -> rules.ageRefusals(birthDate, pickup).stream())
                        .distinct())
                .toList();
    }
}
