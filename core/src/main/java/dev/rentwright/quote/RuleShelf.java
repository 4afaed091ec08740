package dev.rentwright.quote;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.tariff.PricingRules;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Suppliers' rules, indexed once per revision. Every answer is as the store would give it now, so servers that share nothing
 * but the store agree; forgetting everything costs time only. Safe to share between threads.
 */
final class RuleShelf {

    /** More suppliers at once than one server plausibly prices for. */
    private static final int MOST = 1_000;

    private final PricingRules rules;
    private final ConcurrentHashMap<SupplierId, Indexed> shelf = new ConcurrentHashMap<>();

    RuleShelf(PricingRules rules) {
        this.rules = rules;
    }

    SupplierRules of(SupplierId supplier) {
        // Read before the rules: rules newer than their number are looked up again at once, older ones never would be.
        long revision = rules.revision(supplier);
        Indexed known = shelf.get(supplier);
        if (known != null && known.revision() == revision) {
            return known.index();
        }
        SupplierRules index = SupplierRules.of(rules.of(supplier));
        if (shelf.size() >= MOST) {
            shelf.clear();
        }
        shelf.put(supplier, new Indexed(revision, index));
        return index;
    }

    /** As they stood at an instant; nothing is kept of it. */
    SupplierRules of(SupplierId supplier, Instant asOf) {
        return SupplierRules.of(rules.of(supplier, asOf));
    }

    private record Indexed(long revision, SupplierRules index) {}
}
