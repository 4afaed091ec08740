package dev.rentwright.persistence.jpa.pricing;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.persistence.jpa.column.JsonColumn;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Json;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.PricingRules;
import dev.rentwright.tariff.RuleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Rules in their table, a row per version. The row of the supplier's book gives order: writers take turns on it, and its
 * revision comes from a sequence, which never gives a number twice.
 */
public final class JpaPricingRules implements PricingRules {

    private static final String NEXT_REVISION = """
            insert into pricing_rule_books (supplier_id, revision) values (?, nextval('pricing_rule_revisions'))
            on conflict (supplier_id) do update set revision = excluded.revision
            """;

    private static final String NEXT_VERSION =
            "select coalesce(max(version), 0) + 1 from pricing_rules where supplier_id = ? and rule_id = ?";

    private static final String ADD = """
            insert into pricing_rules (supplier_id, rule_id, version, category_id, location_id, rule, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    /** In the order of Java's text, whatever the database's locale. */
    private static final String CURRENT = """
            select distinct on (rule_id collate "C") rule from pricing_rules
            where supplier_id = ? order by rule_id collate "C", version desc
            """;

    private static final String AS_OF = """
            select distinct on (rule_id collate "C") rule from pricing_rules
            where supplier_id = ? and recorded_at <= ? order by rule_id collate "C", version desc
            """;

    private static final String ONE =
            "select rule from pricing_rules where supplier_id = ? and rule_id = ? order by version desc limit 1";

    private final Transactions transactions;

    public JpaPricingRules(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public PricingRule put(SupplierId supplier, PricingRule rule, Instant at) {
        return transactions.with(transaction -> {
            transaction.update(NEXT_REVISION, supplier.value());
            PricingRule next = rule.atVersion(nextVersion(transaction, supplier.value(), rule.id()));
            transaction.update(
                    ADD,
                    supplier.value(),
                    next.id().value(),
                    next.version(),
                    next.when().category().map(category -> category.value()),
                    next.when().location().map(location -> location.value()),
                    JsonColumn.of(Json.write(next)),
                    at);
            return next;
        });
    }

    private static int nextVersion(Transaction transaction, UUID supplier, RuleId id) {
        return transaction
                .rows(NEXT_VERSION, row -> row.getInt(1), supplier, id.value())
                .get(0);
    }

    @Override
    public Optional<PricingRule> byId(SupplierId supplier, RuleId id) {
        return rules(ONE, supplier.value(), id.value()).stream().findFirst();
    }

    @Override
    public List<PricingRule> of(SupplierId supplier) {
        return rules(CURRENT, supplier.value());
    }

    @Override
    public List<PricingRule> of(SupplierId supplier, Instant asOf) {
        return rules(AS_OF, supplier.value(), asOf);
    }

    @Override
    public long revision(SupplierId supplier) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select revision from pricing_rule_books where supplier_id = ?",
                        row -> row.getLong(1),
                        supplier.value()))
                .stream()
                .findFirst()
                .orElse(0L);
    }

    private List<PricingRule> rules(String query, Object... arguments) {
        return transactions.with(transaction ->
                transaction.rows(query, row -> Json.read(row.getString(1), PricingRule.class), arguments));
    }
}
