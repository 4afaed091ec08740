package dev.rentwright.catalogue.property;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;

final class PutPropertyTypeService implements PutPropertyType {

    private final PropertyTypes types;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    PutPropertyTypeService(PropertyTypes types, AccessPolicy access, UnitOfWork unitOfWork) {
        this.types = types;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<PropertyType> put(Command command) {
        access.require(command.actor(), Permission.CATALOGUE_MANAGE, Actor::actsForAll);
        return unitOfWork.run(() -> {
            types.put(command.type());
            return Outcome.granted(command.type());
        });
    }
}
