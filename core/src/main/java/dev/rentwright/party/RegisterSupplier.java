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
     * @param dealing see {@link Supplier#dealing()}
     */
    record Command(Actor actor, String name, Percentage priceChangeRate, Dealing dealing) {

        /** A supplier in a marketplace that asks for nothing. */
        public Command(Actor actor, String name, Percentage priceChangeRate) {
            this(actor, name, priceChangeRate, Dealing.FREE);
        }

        /** A supplier that changes no price, in a marketplace that asks for nothing. */
        public Command(Actor actor, String name) {
            this(actor, name, Percentage.ZERO, Dealing.FREE);
        }

        /** The same where the platform deals so. */
        public Command dealing(Dealing other) {
            return new Command(actor, name, priceChangeRate, other);
        }
    }
}
