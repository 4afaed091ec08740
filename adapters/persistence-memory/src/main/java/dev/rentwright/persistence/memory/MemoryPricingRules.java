package dev.rentwright.persistence.memory;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.PricingRules;
import dev.rentwright.tariff.RuleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

/** Revisions are drawn beside the tables, so that none comes back when a unit of work is undone. */
final class MemoryPricingRules implements PricingRules {

    private final MemoryUnitOfWork unit;
    private final Histories<Key, PricingRule> rules;
    private final Table<SupplierId, SortedSet<RuleId>> ids;
    private final Table<SupplierId, Long> revisions;
    private final AtomicLong drawn = new AtomicLong();

    MemoryPricingRules(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.rules = new Histories<>("pricing rule", unit);
        this.ids = new Table<>("rules of a supplier", unit);
        this.revisions = new Table<>("revision of rules", unit);
    }

    @Override
    public PricingRule put(SupplierId supplier, PricingRule rule, Instant at) {
        return unit.call(() -> {
            Key key = new Key(supplier, rule.id());
            PricingRule next =
                    rule.atVersion(rules.last(key).map(PricingRule::version).orElse(0) + 1);
            rules.put(key, next, at);
            SortedSet<RuleId> known = new TreeSet<>(ids(supplier));
            known.add(rule.id());
            ids.put(supplier, known);
            revisions.put(supplier, drawn.incrementAndGet());
            return next;
        });
    }

    @Override
    public Optional<PricingRule> byId(SupplierId supplier, RuleId id) {
        return unit.call(() -> rules.last(new Key(supplier, id)));
    }

    @Override
    public List<PricingRule> of(SupplierId supplier) {
        return unit.call(() -> ids(supplier).stream()
                .flatMap(id -> rules.last(new Key(supplier, id)).stream())
                .toList());
    }

    @Override
    public List<PricingRule> of(SupplierId supplier, Instant asOf) {
        return unit.call(() -> ids(supplier).stream()
                .flatMap(id -> rules.last(new Key(supplier, id), asOf).stream())
                .toList());
    }

    @Override
    public long revision(SupplierId supplier) {
        return unit.call(() -> revisions.get(supplier).orElse(0L));
    }

    private SortedSet<RuleId> ids(SupplierId supplier) {
        return ids.get(supplier).orElseGet(TreeSet::new);
    }

    private record Key(SupplierId supplier, RuleId id) {}
}
