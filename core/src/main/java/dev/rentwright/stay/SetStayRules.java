package dev.rentwright.stay;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Puts stay rules on a supplier, a category or a rentable. Quotes already given keep their times; what is asked of a stay is asked again when it is booked. */
public interface SetStayRules {

    /** The rules. Refused with {@code not-found} when there is no such thing. */
    Outcome<StayRules> put(Actor actor, RuledThing on, StayRules rules);
}
