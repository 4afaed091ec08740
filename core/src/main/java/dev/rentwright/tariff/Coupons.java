package dev.rentwright.tariff;

import dev.rentwright.identity.SupplierId;
import java.time.Instant;
import java.util.Optional;

/** Where coupons are kept, by supplier and code, with all that they ever said. */
public interface Coupons {

    /** Puts a coupon, in the place of the one of its code; that one counted until this instant. */
    void put(SupplierId supplier, Coupon coupon, Instant at);

    /** The coupon as it stands, active or not; empty when the supplier has none of that code. */
    Optional<Coupon> of(SupplierId supplier, String code);

    /** The coupon as it stood: the last that was put at or before the instant. */
    Optional<Coupon> of(SupplierId supplier, String code, Instant asOf);
}
