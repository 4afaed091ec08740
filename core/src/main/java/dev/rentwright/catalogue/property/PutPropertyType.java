package dev.rentwright.catalogue.property;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;

/** Adds a type of property, calls one otherwise, or takes one out of use (CAT-24). Listings that have it keep it. */
public interface PutPropertyType {

    /** Wires it on what it needs. */
    static PutPropertyType on(PropertyTypes types, AccessPolicy access, UnitOfWork unitOfWork) {
        return new PutPropertyTypeService(types, access, unitOfWork);
    }

    /**
     * The type.
     *
     * @throws dev.rentwright.identity.Forbidden for whoever acts for a supplier: the list is everybody's
     */
    Outcome<PropertyType> put(Command command);

    /** What is put. */
    record Command(Actor actor, PropertyType type) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(type, "type");
        }
    }
}
