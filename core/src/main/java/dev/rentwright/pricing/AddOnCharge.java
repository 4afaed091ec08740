package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnCharging;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RatePlan;
import java.util.Optional;

/** What an add-on costs (domain P8): once or per chargeable day, and per piece at most its cap. */
final class AddOnCharge {

    private AddOnCharge() {}

    /** Its line; none when it is included in the rental (domain E3). */
    static Optional<PriceLine> of(RatePlan plan, ChosenAddOn chosen, ChargeableTime time) {
        AddOn addOn = plan.addOn(chosen.code()).orElseThrow();
        if (addOn.availability() == AddOnAvailability.INCLUDED
                || addOn.price().exact().signum() == 0) {
            return Optional.empty();
        }
        LineKind kind = addOn.kind() == AddOnKind.INSURANCE ? LineKind.INSURANCE : LineKind.OPTION;
        return Optional.of(line(kind, addOn, chosen.quantity(), days(addOn, time), addOn.cap(), plan.rounding()));
    }

    /** What it costs for days more than planned: what the cap leaves over (domain L6). Nothing for a charge per booking. */
    static Optional<PriceLine> late(RatePlan plan, ChosenAddOn chosen, ChargeableTime planned, ChargeableTime late) {
        AddOn addOn = plan.addOn(chosen.code()).orElseThrow();
        boolean goesOn = addOn.charging() == AddOnCharging.PER_DAY
                && addOn.availability() == AddOnAvailability.PRICED
                && addOn.price().exact().signum() > 0
                && late.chargeableDays() > 0;
        if (!goesOn) {
            return Optional.empty();
        }
        Optional<Money> left = addOn.cap().map(cap -> left(cap, addOn.price(), planned.chargeableDays()));
        return left.filter(Money::isZero).isPresent()
                ? Optional.empty()
                : Optional.of(
                        line(LineKind.LATE, addOn, chosen.quantity(), late.chargeableDays(), left, plan.rounding()));
    }

    private static PriceLine line(
            LineKind kind, AddOn addOn, int pieces, long times, Optional<Money> cap, Rounding rounding) {
        Fraction perPiece = addOn.price().times(times);
        Optional<Money> limit = cap.filter(most -> perPiece.compareTo(most.exact()) > 0);
        if (limit.isPresent()) {
            return PriceLine.of(kind, addOn.code(), pieces, LineUnit.ITEM, UnitPrice.of(limit.get()), rounding)
                    .basedOn(new Basis.Capped(perPiece.times(pieces)));
        }
        LineUnit unit = addOn.charging() == AddOnCharging.PER_DAY ? LineUnit.DAY : LineUnit.ITEM;
        return PriceLine.of(kind, addOn.code(), Math.multiplyExact(times, pieces), unit, addOn.price(), rounding);
    }

    private static long days(AddOn addOn, ChargeableTime time) {
        return addOn.charging() == AddOnCharging.PER_DAY ? time.chargeableDays() : 1;
    }

    private static Money left(Money cap, UnitPrice perDay, long daysCharged) {
        Fraction used = perDay.times(daysCharged);
        return used.compareTo(cap.exact()) >= 0
                ? Money.zero(cap.currency())
                : Rounding.HALF_UP.round(cap.exact().minus(used), cap.currency());
    }
}
