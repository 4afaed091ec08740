package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RuleId;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a price (domain E1, E4). For every line {@code amount = round(quantity x unitPrice)}; a line whose value is
 * not a product has quantity 1 and its amount as unit price.
 *
 * @param kind what sort of line
 * @param code what exactly: a tier, an add-on, a rule, a tax
 * @param quantity how many units
 * @param unit of what
 * @param unitPrice what one costs, up to 6 decimals
 * @param amount rounded once, at the currency's digits
 * @param taxable whether taxes apply to it
 * @param included whether it is shown and not added, as an inclusive tax is
 * @param basis where its value comes from
 */
public record PriceLine(
        LineKind kind,
        String code,
        BigDecimal quantity,
        LineUnit unit,
        UnitPrice unitPrice,
        Money amount,
        boolean taxable,
        boolean included,
        Basis basis) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1L << 62);

    public PriceLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(basis, "basis");
        if (code.isBlank()) {
            throw new IllegalArgumentException("expected a code on a " + kind + " line, got nothing");
        }
        if (quantity.scale() != 0) {
            quantity = quantity.signum() == 0 ? BigDecimal.ZERO : quantity.stripTrailingZeros();
            if (quantity.scale() < 0) {
                quantity = quantity.setScale(0);
            }
        }
        if (!amount.equals(times(unitPrice, quantity, Rounding.HALF_UP))
                && !times(unitPrice, quantity, Rounding.HALF_EVEN).equals(amount)) {
            throw new IllegalArgumentException("expected " + times(unitPrice, quantity, Rounding.HALF_UP) + " for "
                    + quantity + " x " + unitPrice + " on " + kind + " " + code + ", got " + amount);
        }
    }

    /** Nearly every quantity is a whole number, and then no fraction is made of it. */
    private static Money times(UnitPrice price, BigDecimal quantity, Rounding rounding) {
        return quantity.scale() == 0 && quantity.signum() >= 0 && quantity.compareTo(MOST) <= 0
                ? price.times(quantity.longValue(), rounding)
                : price.times(Fraction.of(quantity), rounding);
    }

    /** A taxable line for so many units at a price. */
    public static PriceLine of(
            LineKind kind, String code, BigDecimal quantity, LineUnit unit, UnitPrice price, Rounding rounding) {
        return of(kind, code, quantity, unit, price, rounding, Basis.Product.INSTANCE);
    }

    private static PriceLine of(
            LineKind kind,
            String code,
            BigDecimal quantity,
            LineUnit unit,
            UnitPrice price,
            Rounding rounding,
            Basis basis) {
        return new PriceLine(kind, code, quantity, unit, price, times(price, quantity, rounding), true, false, basis);
    }

    /** A taxable line for a whole number of units at a price. */
    public static PriceLine of(
            LineKind kind, String code, long quantity, LineUnit unit, UnitPrice price, Rounding rounding) {
        return of(kind, code, BigDecimal.valueOf(quantity), unit, price, rounding);
    }

    /** A taxable line for so many pieces at the most that one may cost. */
    static PriceLine capped(
            LineKind kind, String code, long pieces, UnitPrice cap, Rounding rounding, Basis.Capped basis) {
        return of(kind, code, BigDecimal.valueOf(pieces), LineUnit.ITEM, cap, rounding, basis);
    }

    /** A taxable line whose value is no product. */
    public static PriceLine of(LineKind kind, String code, Money amount, Basis basis) {
        return of(kind, code, amount, LineUnit.RENTAL, basis);
    }

    /** A taxable line of one unit whose value is no product. */
    public static PriceLine of(LineKind kind, String code, Money amount, LineUnit unit, Basis basis) {
        return new PriceLine(kind, code, BigDecimal.ONE, unit, UnitPrice.of(amount), amount, true, false, basis);
    }

    /** The exact value before its one rounding, where that is known; a tax's is the sum of what was rounded. */
    public Fraction exact() {
        if (basis instanceof Basis.RuleEffect effect) {
            return effect.exact();
        }
        if (basis instanceof Basis.Share share) {
            return share.rate().applyTo(share.base());
        }
        if (basis instanceof Basis.Rent rent) {
            return rent.rent().exact().times(rent.dates().days()).dividedBy(Fraction.of(rent.ofDays()));
        }
        return unitPrice.exact().times(Fraction.of(quantity));
    }

    /** Whether a cap limited it. */
    public boolean capped() {
        return basis instanceof Basis.Capped;
    }

    /** The rule that made it, if one did. */
    public Optional<RuleId> rule() {
        return basis instanceof Basis.RuleEffect effect ? Optional.of(effect.rule()) : Optional.empty();
    }

    /** The rate of a tax or of a share. */
    public Optional<Percentage> rate() {
        if (basis instanceof Basis.Levy levy) {
            return Optional.of(levy.rate());
        }
        return basis instanceof Basis.Share share ? Optional.of(share.rate()) : Optional.empty();
    }

    public PriceLine basedOn(Basis other) {
        return new PriceLine(kind, code, quantity, unit, unitPrice, amount, taxable, included, other);
    }

    /** Grown by an amount: a line over several bills, each of which rounded its own part (domain P22). */
    PriceLine and(Money more, Basis overAll) {
        Money sum = amount.plus(more);
        return new PriceLine(
                kind, code, BigDecimal.ONE, LineUnit.RENTAL, UnitPrice.of(sum), sum, taxable, included, overAll);
    }

    /** A line of a tax: an amount that no tax is levied on, shown only where prices contain it. */
    static PriceLine ofTax(String code, Money amount, boolean inclusive, Basis.Levy basis) {
        return new PriceLine(
                LineKind.TAX,
                code,
                BigDecimal.ONE,
                LineUnit.RENTAL,
                UnitPrice.of(amount),
                amount,
                false,
                inclusive,
                basis);
    }

    PriceLine untaxed() {
        return new PriceLine(kind, code, quantity, unit, unitPrice, amount, false, included, basis);
    }
}
