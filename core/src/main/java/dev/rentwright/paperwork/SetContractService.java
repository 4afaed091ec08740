package dev.rentwright.paperwork;

import dev.rentwright.document.SupplierContract;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;

final class SetContractService implements SetContract {

    private final PaperworkNeeds needs;

    SetContractService(PaperworkNeeds needs) {
        this.needs = needs;
    }

    @Override
    public Outcome<SupplierContract> set(Command command) {
        needs.access().require(command.actor(), Permission.PARTY_MANAGE);
        SupplierId supplier = command.contract().supplier();
        return needs.unitOfWork().run(() -> {
            boolean foreign = command.actor()
                    .supplier()
                    .filter(own -> !own.equals(supplier))
                    .isPresent();
            if (foreign || needs.suppliers().byId(supplier).isEmpty()) {
                return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "supplier")
                        .with("id", supplier.value()));
            }
            needs.contracts().put(command.contract());
            return Outcome.granted(command.contract());
        });
    }
}
