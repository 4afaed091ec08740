package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.FreePeriods;
import dev.rentwright.cancellation.ModeRules;
import dev.rentwright.cancellation.Notice;
import dev.rentwright.cancellation.Penalty;
import dev.rentwright.cancellation.PenaltyWindow;
import dev.rentwright.cancellation.PolicyHolder;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.tariff.LineKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.cancellation.CancellationPolicies} promises (POL-01, POL-08). */
public abstract class CancellationPoliciesContract extends StoreContract {

    private static final Penalty ALL = new Penalty.Percent(Percentage.of("100"));
    private static final CancellationPolicy OWN = new CancellationPolicy(
            "Größe 北",
            3,
            ModeRules.of(
                            new Penalty.Fixed(Money.of("40.50", "EUR")),
                            ALL,
                            new PenaltyWindow(new Notice.Days(7), new Penalty.None()),
                            new PenaltyWindow(new Notice.Hours(48), new Penalty.Fixed(Money.of("20", "EUR"))))
                    .keeping(LineKind.SERVICE_FEE)
                    .forfeitingDeposits()
                    .free(new FreePeriods(
                            Optional.of(new Notice.Days(5)), Optional.of(new Notice.Hours(6)), Optional.empty())),
            CancellationPolicy.STRICT.monthly().tellingOfRenewals(21),
            CancellationPolicy.FLEXIBLE.lease());

    @Test
    public void a_policy_is_kept_as_it_was_given_in_the_place_of_the_one_before() {
        PolicyHolder on = new PolicyHolder.OfSupplier(openShop().car().supplier());

        put(on, CancellationPolicy.STRICT);
        put(on, OWN);

        assertKept(OWN, () -> ports().cancellationPolicies().of(on));
    }

    @Test
    public void what_stands_on_a_rentable_counts_over_what_stands_on_its_supplier() {
        Rentable car = openShop().car();
        assertEquals(Optional.empty(), chosen(car));

        put(new PolicyHolder.OfSupplier(car.supplier()), CancellationPolicy.MODERATE);
        assertEquals(Optional.of(CancellationPolicy.MODERATE), chosen(car));
        put(new PolicyHolder.OfRentable(car.id()), OWN);

        assertEquals(Optional.of(OWN), chosen(car));
        assertEquals(Optional.empty(), chosen(openShop().car()));
    }

    @Test
    public void a_policy_that_was_taken_off_counts_no_more_and_what_stands_below_it_does() {
        Rentable car = openShop().car();
        put(new PolicyHolder.OfSupplier(car.supplier()), CancellationPolicy.MODERATE);
        put(new PolicyHolder.OfRentable(car.id()), OWN);

        takeOff(new PolicyHolder.OfRentable(car.id()));
        assertEquals(Optional.of(CancellationPolicy.MODERATE), chosen(car));
        takeOff(new PolicyHolder.OfSupplier(car.supplier()));
        takeOff(new PolicyHolder.OfSupplier(car.supplier()));

        assertEquals(Optional.empty(), chosen(car));
    }

    private void takeOff(PolicyHolder on) {
        doInUnit(() -> ports().cancellationPolicies().takeOff(on));
    }

    private void put(PolicyHolder on, CancellationPolicy policy) {
        doInUnit(() -> ports().cancellationPolicies().put(on, policy));
    }

    private Optional<CancellationPolicy> chosen(Rentable rentable) {
        return inUnit(() -> ports().cancellationPolicies().chosen(rentable));
    }
}
