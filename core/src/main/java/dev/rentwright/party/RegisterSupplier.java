package dev.rentwright.party;

import dev.rentwright.identity.Actor;
import dev.rentwright.money.Percentage;

/** Takes a supplier on. */
public interface RegisterSupplier {

    /** The new supplier, active. */
    Supplier register(Command command);

    /**
     * Who is taken on, under the name that customers see.
     *
     * @param priceChangeRate see {@link Supplier#priceChangeRate()}
     */
    record Command(Actor actor, String name, Percentage priceChangeRate) {

        /** A supplier that changes no price. */
        public Command(Actor actor, String name) {
            this(actor, name, Percentage.ZERO);
        }
    }
}
