package dev.rentwright.tariff;

import dev.rentwright.identity.SupplierId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where pricing rules are kept: a supplier's, each under its id, with every version that it ever had. Two suppliers may use
 * the same id.
 */
public interface PricingRules {

    /**
     * Puts a rule in the place of its last version, which counted until this instant, and makes it the next one: 1 for a new
     * rule. The version that it comes with is not looked at. Writers of one supplier take turns.
     *
     * @return the rule with its version
     */
    PricingRule put(SupplierId supplier, PricingRule rule, Instant at);

    /** The rule as it stands, active or not; empty when the supplier has none of that id. */
    Optional<PricingRule> byId(SupplierId supplier, RuleId id);

    /** A supplier's rules as they stand, active or not, by id. */
    List<PricingRule> of(SupplierId supplier);

    /** A supplier's rules as they stood: of each the last version put at or before the instant, by id. */
    List<PricingRule> of(SupplierId supplier, Instant asOf);

    /**
     * A number that is another one after every {@link #put}, and 0 before the first, so that what was made from the rules can
     * be kept until then. No number comes twice, also not after one that was undone with its unit of work.
     */
    long revision(SupplierId supplier);
}
