package dev.rentwright.tariff;

import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;

/** Gives a coupon out, or changes one; to withdraw it, put it inactive. Quotes already given keep what they were given. */
public interface PutCoupon {

    /** The coupon. Refused with {@code not-found} when there is no such supplier. */
    Outcome<Coupon> put(Actor actor, SupplierId supplier, Coupon coupon);
}
