package dev.rentwright.identity;

import java.util.function.Predicate;

/** The one place where permission is asked (AZ-16). A host with its own users answers for itself. */
public interface AccessPolicy {

    /** True when the actor may use the function at all; whose object it is, is asked where the object is known. */
    boolean permits(Actor actor, Permission permission);

    /**
     * Asks before anything is loaded.
     *
     * @throws Forbidden when the actor lacks the permission
     */
    default void require(Actor actor, Permission permission) {
        if (!permits(actor, permission)) {
            throw new Forbidden(actor, permission);
        }
    }

    /**
     * Asks for a function that some actors cannot have whatever a policy says: nobody decides about themselves, or speaks for
     * another (AZ-13).
     *
     * @throws Forbidden when the actor is none of these, or lacks the permission
     */
    default void require(Actor actor, Permission permission, Predicate<Actor> who) {
        if (!who.test(actor)) {
            throw new Forbidden(actor, permission);
        }
        require(actor, permission);
    }

    /** Permits everything: for a single trusted host, and until accounts exist. */
    static AccessPolicy permissive() {
        return (actor, permission) -> true;
    }
}
