package dev.rentwright.tariff;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.party.Suppliers;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

final class PutCouponService implements PutCoupon {

    private final Coupons coupons;
    private final Suppliers suppliers;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    PutCouponService(Coupons coupons, Suppliers suppliers, AccessPolicy access, Clock clock, UnitOfWork unitOfWork) {
        this.coupons = coupons;
        this.suppliers = suppliers;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Coupon> put(Actor actor, SupplierId supplier, Coupon coupon) {
        access.require(actor, Permission.PRICING_MANAGE);
        return unitOfWork.run(() -> {
            if (!actor.actsFor(supplier) || suppliers.byId(supplier).isEmpty()) {
                return Outcome.refused(Unknown.of("supplier", supplier.value()));
            }
            coupons.put(supplier, coupon, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return Outcome.granted(coupon);
        });
    }
}
