package dev.rentwright.tariff;

import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import java.util.List;

/**
 * A supplier's pricing rules (PRC-11). Every change makes the next version of a rule; quotes already given keep the versions
 * that they were made by.
 */
public interface ManageRules {

    /**
     * Puts a rule in the place of the one of its id, or beside the others.
     *
     * @return the rule with its version. Refused with {@code not-found} when supplier, category or place is unknown
     */
    Outcome<PricingRule> put(Actor actor, SupplierId supplier, PricingRule rule);

    /**
     * Makes a rule match nothing from now on; it stays readable, and putting it again makes it count again.
     *
     * @return the rule, inactive. Refused with {@code not-found}; nothing happens to one that is inactive already
     */
    Outcome<PricingRule> end(Actor actor, SupplierId supplier, RuleId rule);

    /** The rules as they stand, active or not, by id. Refused with {@code not-found}. */
    Outcome<List<PricingRule>> list(Actor actor, SupplierId supplier);
}
