package dev.rentwright.identity;

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

    /** Permits everything: for a single trusted host, and until accounts exist. */
    static AccessPolicy permissive() {
        return (actor, permission) -> true;
    }
}
