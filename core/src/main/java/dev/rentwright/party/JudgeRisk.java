package dev.rentwright.party;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Optional;

/** Says how much is risked with a customer, for people of the house (PTY-33). */
public interface JudgeRisk {

    /**
     * The customer at the next version. Bookings from now on are made by it; those of before go on as they were made. Refused with
     * {@code not-found}.
     *
     * @throws dev.rentwright.identity.Forbidden for whoever is not of the house, or lacks {@code customer:update-risk}
     */
    Outcome<Customer> judge(Actor actor, CustomerId customer, Risk risk);

    /**
     * What was said; empty without such a customer.
     *
     * @throws dev.rentwright.identity.Forbidden for whoever is not of the house, or lacks {@code customer:read-risk}
     */
    Optional<Risk> of(Actor actor, CustomerId customer);
}
