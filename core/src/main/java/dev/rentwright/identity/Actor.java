package dev.rentwright.identity;

import java.util.Objects;
import java.util.Optional;

/**
 * Who asks for something, and for which supplier. It is told by whoever knows (the HTTP adapter, a job, the host) and
 * written into every event.
 *
 * @param kind in which role
 * @param name how the trail of events names them: an account's id, a desk, a job
 * @param supplier whose business it is, for a supplier and its staff
 */
public record Actor(Kind kind, String name, Optional<SupplierId> supplier) {

    /** The parties to a booking (REC-10, guard ACTOR). */
    public enum Kind {
        CUSTOMER,
        SUPPLIER,
        STAFF,
        ADMINISTRATOR,
        SYSTEM
    }

    public Actor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(supplier, "supplier");
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("expected an actor's name of 1 to 100 characters, got '" + name + "'");
        }
    }

    /**
     * True for what the actor may change, and be told of beyond what is public: a supplier and its staff for their own,
     * customers for nothing, everybody else for all that there is. What it is not true for does not exist for them (AUT-17,
     * DR-20).
     */
    public boolean actsFor(SupplierId owner) {
        return kind != Kind.CUSTOMER
                && supplier.filter(own -> !own.equals(owner)).isEmpty();
    }

    /** True for what belongs to no supplier and is shared by all: who works for one of them, or books, may only look at it. */
    public boolean actsForAll() {
        return kind != Kind.CUSTOMER && supplier.isEmpty();
    }

    /** True for people who work for the house, and neither for somebody who rents nor for the engine itself. */
    public boolean worksForTheHouse() {
        return switch (kind) {
            case SUPPLIER, STAFF, ADMINISTRATOR -> true;
            case CUSTOMER, SYSTEM -> false;
        };
    }

    /** A person who books for themselves. */
    public static Actor customer(String name) {
        return new Actor(Kind.CUSTOMER, name, Optional.empty());
    }

    /** Somebody at the desk. */
    public static Actor staff(String name) {
        return new Actor(Kind.STAFF, name, Optional.empty());
    }

    /** The owner of what is rented, or their staff. */
    public static Actor supplier(String name, SupplierId supplier) {
        return new Actor(Kind.SUPPLIER, name, Optional.of(supplier));
    }

    /** A person with the last word. */
    public static Actor administrator(String name) {
        return new Actor(Kind.ADMINISTRATOR, name, Optional.empty());
    }

    /** The engine itself: a timer, a webhook. */
    public static Actor system(String name) {
        return new Actor(Kind.SYSTEM, name, Optional.empty());
    }
}
