package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.testkit.fixture.RuleFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.tariff.PricingRules} promises. */
public abstract class PricingRulesContract extends StoreContract {

    private static final PricingRule RULE = PricingRule.times("MAY", RuleType.SEASONAL, "1.1");

    @Test
    public void every_sort_of_rule_is_kept_as_it_was_given_at_its_first_version() {
        Shop shop = openShop();

        for (PricingRule rule : RuleFixture.aFullBook(
                        shop.category().id(), shop.place().id(), "EUR")
                .rules()) {
            assertEquals(rule.atVersion(1), put(shop, rule, Times.NOW));
            assertKept(rule.atVersion(1), () -> ports().pricingRules().byId(supplier(shop), rule.id()));
        }
    }

    @Test
    public void a_rule_put_again_is_the_next_version_whatever_it_says_itself() {
        Shop shop = openShop();
        put(shop, RULE.atVersion(9), Times.NOW);

        assertEquals(RULE.atPriority(3).atVersion(2), put(shop, RULE.atPriority(3), Times.NOW));
        assertEquals(RULE.ended().atVersion(3), put(shop, RULE.ended().atVersion(1), Times.NOW));
        assertEquals(List.of(RULE.ended().atVersion(3)), of(shop));
    }

    @Test
    public void rules_are_listed_by_id_and_each_suppliers_are_its_own() {
        Shop shop = openShop();
        Shop other = openShop();
        for (String id : List.of("b", "a-1", "B", "a_1", "a1")) {
            put(shop, PricingRule.times(id, RuleType.BASE, "1"), Times.NOW);
        }
        put(other, RULE, Times.NOW);

        assertEquals(
                List.of("B", "a-1", "a1", "a_1", "b"),
                of(shop).stream().map(rule -> rule.id().value()).toList());
        assertEquals(List.of(RULE), of(other));
        assertAbsent(() -> ports().pricingRules().byId(supplier(shop), RULE.id()));
        assertEquals(1, put(shop, RULE, Times.NOW).version());
    }

    @Test
    public void rules_are_read_as_they_stood() {
        Shop shop = openShop();
        Instant later = Times.NOW.plusSeconds(60);
        PricingRule second = PricingRule.times("JUNE", RuleType.SEASONAL, "1.3");
        put(shop, RULE, Times.NOW);
        put(shop, second, later);
        put(shop, RULE.ended(), later);

        assertEquals(List.of(), asOf(shop, Times.NOW.minusMillis(1)));
        assertEquals(List.of(RULE), asOf(shop, Times.NOW));
        assertEquals(List.of(RULE), asOf(shop, later.minusMillis(1)));
        assertEquals(List.of(second, RULE.ended().atVersion(2)), asOf(shop, later));
    }

    @Test
    public void every_change_has_a_revision_of_its_own_and_none_comes_twice_even_when_it_is_undone() {
        Shop shop = openShop();
        Shop other = openShop();
        Set<Long> seen = new HashSet<>();
        assertEquals(0, revision(shop));

        put(shop, RULE, Times.NOW);
        long first = revision(shop);
        seen.add(first);
        assertDefect(() -> {
            ports().pricingRules().put(supplier(shop), RULE.ended(), Times.NOW);
            seen.add(revision(shop));
            throw new IllegalStateException("undone");
        });
        assertEquals(2, seen.size());
        assertEquals(first, revision(shop));
        assertEquals(List.of(RULE), of(shop));

        put(other, RULE, Times.NOW);
        assertEquals(first, revision(shop));
        put(shop, RULE.ended(), Times.NOW);
        assertFalse(seen.contains(revision(shop)), () -> "again " + revision(shop));
    }

    @Test
    public void whoever_puts_one_rule_at_the_same_time_makes_versions_of_their_own() {
        Shop shop = openShop();
        int writers = 8;

        Set<Integer> versions = new HashSet<>(
                Together.run(writers, writer -> put(shop, RULE, Times.NOW).version()));

        assertEquals(writers, versions.size());
        assertEquals(writers, of(shop).get(0).version());
    }

    private PricingRule put(Shop shop, PricingRule rule, Instant at) {
        return inUnit(() -> ports().pricingRules().put(supplier(shop), rule, at));
    }

    private List<PricingRule> of(Shop shop) {
        return inUnit(() -> ports().pricingRules().of(supplier(shop)));
    }

    private List<PricingRule> asOf(Shop shop, Instant at) {
        return inUnit(() -> ports().pricingRules().of(supplier(shop), at));
    }

    private long revision(Shop shop) {
        return inUnit(() -> ports().pricingRules().revision(supplier(shop)));
    }

    private static SupplierId supplier(Shop shop) {
        return shop.supplier().id();
    }
}
