package dev.rentwright.persistence.memory;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Coupons;
import java.time.Instant;
import java.util.Optional;

final class MemoryCoupons implements Coupons {

    private final MemoryUnitOfWork unit;
    private final Histories<Key, Coupon> coupons;

    MemoryCoupons(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.coupons = new Histories<>("coupon", unit);
    }

    @Override
    public void put(SupplierId supplier, Coupon coupon, Instant at) {
        unit.call(() -> coupons.put(new Key(supplier, coupon.code()), coupon, at));
    }

    @Override
    public Optional<Coupon> of(SupplierId supplier, String code) {
        return unit.call(() -> coupons.last(new Key(supplier, code)));
    }

    @Override
    public Optional<Coupon> of(SupplierId supplier, String code, Instant asOf) {
        return unit.call(() -> coupons.last(new Key(supplier, code), asOf));
    }

    private record Key(SupplierId supplier, String code) {}
}
