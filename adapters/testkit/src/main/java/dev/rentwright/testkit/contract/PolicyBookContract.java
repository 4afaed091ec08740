package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.PolicyInputs;
import dev.rentwright.booking.PolicyInputsByMode;
import dev.rentwright.cancellation.PolicyHolder;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.testkit.fixture.PolicyInputsFixture;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.booking.PolicyBook} promises (REC-10, policy inputs). */
public abstract class PolicyBookContract extends StoreContract {

    private static final PolicyInputsByMode SAID =
            new PolicyInputsByMode(PolicyInputsFixture.said(40), PolicyInputsFixture.holding(7), PolicyInputs.NONE);

    @Test
    public void what_is_said_is_kept_as_it_was_given_in_the_place_of_what_stood_there() {
        PolicyHolder on = new PolicyHolder.OfSupplier(openShop().car().supplier());

        put(on, PolicyInputsByMode.NONE);
        put(on, SAID);

        assertKept(SAID, () -> Optional.of(ports().policyBook().of(on)));
    }

    @Test
    public void what_is_said_of_a_rentable_counts_over_what_is_said_of_its_supplier() {
        Rentable car = openShop().car();
        assertEquals(PolicyInputsByMode.NONE, chosen(car));

        put(new PolicyHolder.OfSupplier(car.supplier()), SAID);
        assertEquals(SAID, chosen(car));
        put(
                new PolicyHolder.OfRentable(car.id()),
                new PolicyInputsByMode(PolicyInputsFixture.holding(3), PolicyInputs.NONE, PolicyInputs.NONE));

        assertEquals(
                Optional.of(Duration.ofMinutes(3)),
                chosen(car).daily().deadlines().hold());
        assertEquals(
                SAID.daily().deadlines().approval(),
                chosen(car).daily().deadlines().approval());
        assertEquals(SAID.monthly(), chosen(car).monthly());
        assertEquals(PolicyInputsByMode.NONE, chosen(openShop().car()));
    }

    private void put(PolicyHolder on, PolicyInputsByMode inputs) {
        doInUnit(() -> ports().policyBook().put(on, inputs));
    }

    private PolicyInputsByMode chosen(Rentable rentable) {
        return inUnit(() -> ports().policyBook().chosen(rentable));
    }
}
