package dev.rentwright.takeover;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.PricingRules;
import dev.rentwright.tariff.RuleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Pricing rules that there are not: a price that was agreed is not changed by them. */
final class NoRules implements PricingRules {

    @Override
    public PricingRule put(SupplierId supplier, PricingRule rule, Instant at) {
        throw new IllegalStateException("expected nobody to change rules while a booking is taken over, got " + rule);
    }

    @Override
    public Optional<PricingRule> byId(SupplierId supplier, RuleId id) {
        return Optional.empty();
    }

    @Override
    public List<PricingRule> of(SupplierId supplier) {
        return List.of();
    }

    @Override
    public List<PricingRule> of(SupplierId supplier, Instant asOf) {
        return List.of();
    }

    @Override
    public long revision(SupplierId supplier) {
        return 0;
    }
}
