package dev.rentwright.party;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Clock;

final class SetPaymentTermsService implements SetPaymentTerms {

    private final Suppliers suppliers;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    SetPaymentTermsService(Suppliers suppliers, AccessPolicy access, Clock clock, UnitOfWork unitOfWork) {
        this.suppliers = suppliers;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Supplier> set(Command command) {
        access.require(command.actor(), Permission.PRICING_MANAGE);
        return unitOfWork.run(() -> suppliers
                .byId(command.supplier())
                .filter(supplier -> command.actor().actsFor(supplier.id()))
                .map(supplier -> set(supplier, command))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "supplier")
                        .with("id", command.supplier().value()))));
    }

    private Outcome<Supplier> set(Supplier was, Command command) {
        if (was.version() != command.expectedVersion()) {
            return Outcome.refused(Refusal.of(RefusalCode.STALE_VERSION).with("currentVersion", was.version()));
        }
        Supplier paid = was.paidBy(command.terms());
        suppliers.save(paid, clock.instant());
        return Outcome.granted(paid.atVersion(was.version() + 1));
    }
}
