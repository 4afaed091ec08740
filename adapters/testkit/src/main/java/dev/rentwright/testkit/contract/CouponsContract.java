package dev.rentwright.testkit.contract;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Discount;
import dev.rentwright.testkit.fixture.RuleFixture;
import dev.rentwright.testkit.fixture.Times;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.tariff.Coupons} promises. */
public abstract class CouponsContract extends StoreContract {

    private static final Instant LATER = Times.NOW.plusSeconds(60);

    @Test
    public void every_sort_of_coupon_is_kept_as_it_was_given_for_its_supplier_alone() {
        SupplierId supplier = openShop().supplier().id();
        SupplierId other = openShop().supplier().id();
        put(supplier, RuleFixture.aCoupon(), Times.NOW);
        assertKept(RuleFixture.aCoupon(), () -> ports().coupons().of(supplier, "WELCOME"));
        assertAbsent(() -> ports().coupons().of(other, "WELCOME"));
        assertAbsent(() -> ports().coupons().of(supplier, "OTHER"));

        for (Discount discount : RuleFixture.manyDiscounts("JPY")) {
            put(supplier, Coupon.of(discount), Times.NOW);
            assertKept(Coupon.of(discount), () -> ports().coupons().of(supplier, discount.code()));
        }
    }

    @Test
    public void a_coupon_counts_from_the_instant_at_which_it_was_put_until_the_next_of_its_code() {
        SupplierId supplier = openShop().supplier().id();
        Coupon first = Coupon.of(Discount.percent("TEN", "10"));
        Coupon withdrawn = new Coupon(first.discount(), Optional.empty(), Optional.empty(), false, false);
        put(supplier, first, Times.NOW);
        put(supplier, withdrawn, LATER);

        assertKept(withdrawn, () -> ports().coupons().of(supplier, "TEN"));
        assertKept(withdrawn, () -> ports().coupons().of(supplier, "TEN", LATER));
        assertKept(first, () -> ports().coupons().of(supplier, "TEN", LATER.minusMillis(1)));
        assertAbsent(() -> ports().coupons().of(supplier, "TEN", Times.NOW.minusMillis(1)));
    }

    @Test
    public void of_coupons_put_at_one_instant_the_last_counts_and_one_that_was_undone_never_did() {
        SupplierId supplier = openShop().supplier().id();
        Coupon first = Coupon.of(Discount.percent("TEN", "10"));
        Coupon second = Coupon.of(Discount.percent("TEN", "15"));
        put(supplier, first, Times.NOW);
        put(supplier, second, Times.NOW);
        assertDefect(() -> {
            ports().coupons().put(supplier, first, Times.NOW);
            throw new IllegalStateException("undone");
        });

        assertKept(second, () -> ports().coupons().of(supplier, "TEN"));
        assertKept(second, () -> ports().coupons().of(supplier, "TEN", Times.NOW));
    }

    private void put(SupplierId supplier, Coupon coupon, Instant at) {
        doInUnit(() -> ports().coupons().put(supplier, coupon, at));
    }
}
