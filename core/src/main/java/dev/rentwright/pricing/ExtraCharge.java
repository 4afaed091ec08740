package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.util.Optional;

/**
 * So many pieces of something, each so many times its price and at most its cap: an option, an insurance, a driver
 * (domain P8 to P10). What costs nothing makes no line (domain E3).
 *
 * @param times days, persons, or once
 * @param perDay whether times are days, which go on when the rental comes back late
 */
public record ExtraCharge(
        LineKind kind,
        String code,
        long pieces,
        long times,
        LineUnit unit,
        boolean perDay,
        UnitPrice price,
        Optional<Money> cap) {

    static ExtraCharge perDay(
            LineKind kind, String code, long pieces, long days, UnitPrice price, Optional<Money> cap) {
        return new ExtraCharge(kind, code, pieces, days, LineUnit.DAY, true, price, cap);
    }

    /** Its line; none when nothing is charged. */
    Optional<PriceLine> line(Rounding rounding) {
        if (isFree()) {
            return Optional.empty();
        }
        if (cap.isPresent() && price.exceeds(times, cap.get())) {
            return Optional.of(capped(kind, UnitPrice.of(cap.get()), times, rounding));
        }
        return Optional.of(PriceLine.of(kind, code, Math.multiplyExact(times, pieces), unit, price, rounding));
    }

    /** What so many days more cost: what the cap over the whole rental leaves of them (domain L6). */
    public Optional<PriceLine> late(long days, Rounding rounding) {
        if (!perDay || days == 0 || pieces == 0 || price.unscaled() == 0) {
            return Optional.empty();
        }
        if (cap.isPresent() && price.exceeds(times + days, cap.get())) {
            Fraction left = cap.get().exact().minus(price.times(times));
            return left.signum() <= 0
                    ? Optional.empty()
                    : Optional.of(capped(LineKind.LATE, exactly(left), days, rounding));
        }
        return Optional.of(PriceLine.of(LineKind.LATE, code, Math.multiplyExact(days, pieces), unit, price, rounding));
    }

    /** The line of what another insurance contains (domain P9). */
    PriceLine containedIn(String other, Rounding rounding) {
        UnitPrice nothing = UnitPrice.of(Money.zero(price.currency()));
        return PriceLine.of(kind, code, Math.multiplyExact(times, pieces), unit, nothing, rounding)
                .basedOn(new Basis.IncludedIn(other));
    }

    boolean isFree() {
        return pieces == 0
                || times == 0
                || price.unscaled() == 0
                || (cap.isPresent() && cap.get().isZero());
    }

    private PriceLine capped(LineKind as, UnitPrice perPiece, long uncappedTimes, Rounding rounding) {
        Fraction uncapped = price.times(Math.multiplyExact(uncappedTimes, pieces));
        return PriceLine.capped(as, code, pieces, perPiece, rounding, new Basis.Capped(uncapped));
    }

    /** A cap less a number of prices has no more decimals than a price. */
    private UnitPrice exactly(Fraction amount) {
        return UnitPrice.of(amount.toBigDecimal(UnitPrice.MAX_DECIMALS, Rounding.HALF_UP), price.currency());
    }
}
