package dev.rentwright.party;

import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose dealings somebody may know of: a supplier of their own, a customer of their own, everybody else of all (DR-18, DR-20).
 * Stores narrow by it what they list.
 *
 * @param supplier only what is of this supplier's
 * @param customer only what is of this customer's
 */
public record Scope(Optional<SupplierId> supplier, Optional<CustomerId> customer) {

    /** Everything. */
    public static final Scope ALL = new Scope(Optional.empty(), Optional.empty());

    /** No customer has this id. */
    private static final CustomerId NOBODY = new CustomerId(new UUID(0, 0));

    public Scope {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(customer, "customer");
    }

    /** What an actor may know of; a customer without an account has no dealings that are known to be theirs. */
    public static Scope of(Actor actor) {
        return new Scope(
                actor.supplier(),
                actor.kind() == Actor.Kind.CUSTOMER
                        ? CustomerId.of(actor).or(() -> Optional.of(NOBODY))
                        : Optional.empty());
    }

    /** The same for one thing by its id, which a customer without an account was told by whoever made it. */
    public static Scope ofWhoeverWasTold(Actor actor) {
        return new Scope(actor.supplier(), CustomerId.of(actor));
    }

    /** Whether what a supplier and a customer have to do with each other is in it. */
    public boolean includes(SupplierId of, CustomerId with) {
        return supplier.filter(own -> !own.equals(of)).isEmpty() && includes(with);
    }

    /** Whether a customer is in it; a supplier may know of all, who may book with them. */
    public boolean includes(CustomerId who) {
        return customer.filter(own -> !own.equals(who)).isEmpty();
    }
}
