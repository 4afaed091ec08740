package dev.rentwright.location;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;

/** Says what a country is called, for everybody or for the customers of one supplier (LOC-08, LOC-09). */
public interface PutCountry {

    /**
     * The country. Refused with {@code not-found} for a supplier that is unknown or that the actor does not act for, and for
     * everybody's word where the actor acts for one supplier (DR-20).
     */
    Outcome<Country> put(Command command);

    /** What is put. */
    record Command(Actor actor, Country country) {
        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(country, "country");
        }
    }
}
