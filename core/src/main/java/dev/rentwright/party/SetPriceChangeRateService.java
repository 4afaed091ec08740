package dev.rentwright.party;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Percentage;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

final class SetPriceChangeRateService implements SetPriceChangeRate {

    private final Suppliers suppliers;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    SetPriceChangeRateService(Suppliers suppliers, AccessPolicy access, Clock clock, UnitOfWork unitOfWork) {
        this.suppliers = suppliers;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Supplier> set(Actor actor, SupplierId id, Percentage rate) {
        access.require(actor, Permission.PRICING_MANAGE);
        if (rate.value().compareTo(Supplier.EVERYTHING_OFF) < 0) {
            return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                    .with("field", "percent")
                    .with("expected", "-100 or more")
                    .with("actual", rate.value()));
        }
        return unitOfWork.run(() -> suppliers
                .byId(id)
                .filter(found -> actor.actsFor(id))
                .map(found -> Outcome.granted(changed(found.changingPricesBy(rate))))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "supplier")
                        .with("id", id.value()))));
    }

    private Supplier changed(Supplier supplier) {
        suppliers.save(supplier, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return supplier.atVersion(supplier.version() + 1);
    }
}
