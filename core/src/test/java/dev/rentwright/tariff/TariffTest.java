package dev.rentwright.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.fake.FakePorts;
import dev.rentwright.fake.Premises;
import dev.rentwright.fake.SettableClock;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Forbidden;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.RegisterSupplier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A supplier's rules and coupons, from first to last version. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TariffTest {

    private static final Actor DESK = Actor.staff("desk");
    private static final PricingRule SUMMER = PricingRule.times("SUMMER", RuleType.SEASONAL, "1.2");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-05-01T08:00:00Z"));
    private final FakePorts ports = new FakePorts();
    private final Rentwright rentwright = Rentwright.on(ports).clock(clock).open();
    private final ManageRules rules = rentwright.tariff().manageRules();
    private final SupplierId supplier = Premises.supplier(rentwright, new RegisterSupplier.Command(DESK, "Voitures"));

    @Test
    void every_change_of_a_rule_is_its_next_version_whatever_it_says_itself() {
        assertEquals(SUMMER, rules.put(DESK, supplier, SUMMER.atVersion(7)).orThrow());
        assertEquals(
                2, rules.put(DESK, supplier, SUMMER.atPriority(5)).orThrow().version());

        assertEquals(
                List.of(SUMMER.atPriority(5).atVersion(2)),
                rules.list(DESK, supplier).orThrow());
    }

    @Test
    void of_another_suppliers_prices_nothing_is_told_or_changed() {
        Actor owner = Actor.supplier("owner", supplier);
        Actor other = Actor.supplier("other", new SupplierId(new UUID(0, 9)));
        rules.put(owner, supplier, SUMMER).orThrow();
        Coupon welcome = Coupon.of(Discount.percent("WELCOME", "10"));
        Object before = ports.look();

        for (Outcome<?> refused : List.of(
                rules.put(other, supplier, SUMMER.ended()),
                rules.end(other, supplier, SUMMER.id()),
                rules.list(other, supplier),
                rentwright.tariff().putCoupon().put(other, supplier, welcome))) {
            assertEquals(
                    List.of(RefusalCode.NOT_FOUND),
                    refused.refusals().stream().map(Refusal::code).toList());
        }
        assertEquals(before, ports.look());
        assertEquals(List.of(SUMMER), rules.list(owner, supplier).orThrow());
        rentwright.tariff().putCoupon().put(owner, supplier, welcome).orThrow();
    }

    @Test
    void a_rule_that_ended_stays_readable_and_ends_once() {
        rules.put(DESK, supplier, SUMMER);
        PricingRule ended = rules.end(DESK, supplier, SUMMER.id()).orThrow();

        assertEquals(SUMMER.ended().atVersion(2), ended);
        assertEquals(ended, rules.end(DESK, supplier, SUMMER.id()).orThrow());
        assertEquals(3, rules.put(DESK, supplier, SUMMER).orThrow().version());
    }

    @Test
    void what_counted_once_can_still_be_read() {
        Instant first = clock.instant();
        rules.put(DESK, supplier, SUMMER);
        clock.forward(Duration.ofDays(1));
        rules.end(DESK, supplier, SUMMER.id());

        assertEquals(List.of(), ports.pricingRules().of(supplier, first.minusMillis(1)));
        assertEquals(List.of(SUMMER), ports.pricingRules().of(supplier, first));
        assertEquals(List.of(SUMMER.ended().atVersion(2)), ports.pricingRules().of(supplier, clock.instant()));
    }

    @Test
    void a_rule_for_what_nobody_knows_is_refused() {
        RuleCriteria nowhere = new RuleCriteria(
                Optional.of(new CategoryId(new UUID(1, 1))),
                Optional.of(new LocationId(new UUID(1, 2))),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        SupplierId nobody = new SupplierId(new UUID(1, 3));

        assertEquals(List.of("supplier", "category", "location"), kinds(rules.put(DESK, nobody, SUMMER.when(nowhere))));
        assertEquals(List.of("rule"), kinds(rules.end(DESK, supplier, SUMMER.id())));
        assertEquals(List.of("supplier"), kinds(rules.list(DESK, nobody)));
        assertEquals(List.of("supplier"), kinds(putCoupon(nobody, "TEN")));
    }

    @Test
    void a_coupon_takes_the_place_of_the_one_of_its_code() {
        putCoupon(supplier, "TEN").orThrow();
        Instant first = clock.instant();
        clock.forward(Duration.ofDays(1));
        Coupon withdrawn = new Coupon(Discount.percent("TEN", "10"), Optional.empty(), Optional.empty(), true, false);
        rentwright.tariff().putCoupon().put(DESK, supplier, withdrawn).orThrow();

        assertEquals(Optional.of(withdrawn), ports.coupons().of(supplier, "TEN"));
        assertEquals(
                Optional.of(Coupon.of(Discount.percent("TEN", "10"))),
                ports.coupons().of(supplier, "TEN", first));
        assertEquals(Optional.empty(), ports.coupons().of(supplier, "TEN", first.minusMillis(1)));
    }

    @Test
    void whoever_may_not_manage_prices_reads_and_writes_none() {
        Rentwright closed = Rentwright.on(ports)
                .clock(clock)
                .access((actor, permission) -> false)
                .open();
        ManageRules locked = closed.tariff().manageRules();

        assertThrows(Forbidden.class, () -> locked.put(DESK, supplier, SUMMER));
        assertThrows(Forbidden.class, () -> locked.end(DESK, supplier, SUMMER.id()));
        assertThrows(Forbidden.class, () -> locked.list(DESK, supplier));
        assertThrows(
                Forbidden.class,
                () -> closed.tariff().putCoupon().put(DESK, supplier, Coupon.of(Discount.percent("TEN", "10"))));
    }

    private Outcome<Coupon> putCoupon(SupplierId of, String code) {
        return rentwright.tariff().putCoupon().put(DESK, of, Coupon.of(Discount.percent(code, "10")));
    }

    private static List<Object> kinds(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .filter(refusal -> refusal.code() == RefusalCode.NOT_FOUND)
                .map(Refusal::facts)
                .map(facts -> facts.get("kind"))
                .map(Object.class::cast)
                .toList();
    }
}
