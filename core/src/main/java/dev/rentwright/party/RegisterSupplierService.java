package dev.rentwright.party;

import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import java.util.Optional;

final class RegisterSupplierService implements RegisterSupplier {

    private final Suppliers suppliers;
    private final IdGenerator ids;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    RegisterSupplierService(Suppliers suppliers, IdGenerator ids, AccessPolicy access, UnitOfWork unitOfWork) {
        this.suppliers = suppliers;
        this.ids = ids;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Supplier register(Command command) {
        access.require(command.actor(), Permission.PARTY_MANAGE);
        return unitOfWork.run(() -> {
            Supplier supplier = new Supplier(
                    new SupplierId(ids.next()),
                    command.name(),
                    true,
                    command.priceChangeRate(),
                    command.dealing(),
                    Optional.empty(),
                    1);
            suppliers.add(supplier);
            return supplier;
        });
    }
}
