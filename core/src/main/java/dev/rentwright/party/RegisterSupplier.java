package dev.rentwright.party;

import dev.rentwright.identity.Actor;

/** Takes a supplier on. */
public interface RegisterSupplier {

    /** The new supplier, active. */
    Supplier register(Command command);

    /** Who is taken on, under the name that customers see. */
    record Command(Actor actor, String name) {}
}
