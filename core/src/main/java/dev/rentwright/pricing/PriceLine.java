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
import javax.money.CurrencyUnit;

/**
 * One line of a price (domain E1, E4). For every line {@code amount = round(quantity x unitPrice)}; a line whose value is
 * not a product has quantity 1 and its amount as unit price.
 *
 * <p>No record, because a price has many lines: one that is no product keeps its amount once, as a number. Immutable.
 */
public final class PriceLine {

    private static final BigDecimal MOST = BigDecimal.valueOf(1L << 62);

    private final LineForm form;
    private final long minorUnits;
    private final CurrencyUnit currency;
    private final Basis basis;

    /**
     * A line.
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
     * @throws IllegalArgumentException if the amount is not the product
     */
    public PriceLine(
            LineKind kind,
            String code,
            BigDecimal quantity,
            LineUnit unit,
            UnitPrice unitPrice,
            Money amount,
            boolean taxable,
            boolean included,
            Basis basis) {
        this(
                new LineForm(kind, code, quantity, unit, Optional.of(unitPrice), taxable, included),
                amount,
                Objects.requireNonNull(basis, "basis"));
        BigDecimal whole = form.quantity();
        if (!amount.equals(times(unitPrice, whole, Rounding.HALF_UP))
                && !times(unitPrice, whole, Rounding.HALF_EVEN).equals(amount)) {
            throw new IllegalArgumentException("expected " + times(unitPrice, whole, Rounding.HALF_UP) + " for " + whole
                    + " x " + unitPrice + " on " + kind + " " + code + ", got " + amount);
        }
    }

    /** One whose amount is right. */
    private PriceLine(LineForm form, Money amount, Basis basis) {
        this(form, amount.minorUnits(), amount.currency(), basis);
    }

    private PriceLine(LineForm form, long minorUnits, CurrencyUnit currency, Basis basis) {
        this.form = form;
        this.minorUnits = minorUnits;
        this.currency = currency;
        this.basis = basis;
    }

    /** What sort of line. */
    public LineKind kind() {
        return form.kind();
    }

    /** What exactly: a tier, an add-on, a rule, a tax. */
    public String code() {
        return form.code();
    }

    /** How many units. */
    public BigDecimal quantity() {
        return form.quantity();
    }

    /** Of what. */
    public LineUnit unit() {
        return form.unit();
    }

    /** What one costs, up to 6 decimals. */
    public UnitPrice unitPrice() {
        return form.unitPrice().isPresent() ? form.unitPrice().get() : UnitPrice.of(amount());
    }

    /** Rounded once, at the currency's digits. */
    public Money amount() {
        return Money.ofMinor(minorUnits, currency);
    }

    /** The amount in the currency's smallest unit. */
    long minorUnits() {
        return minorUnits;
    }

    CurrencyUnit currency() {
        return currency;
    }

    /** Whether taxes apply to it. */
    public boolean taxable() {
        return form.taxable();
    }

    /** Whether it is shown and not added, as an inclusive tax is. */
    public boolean included() {
        return form.included();
    }

    /** Where its value comes from. */
    public Basis basis() {
        return basis;
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
        return new PriceLine(LineForm.one(kind, code, unit, true, false), amount, basis);
    }

    /** A line of a rule, in a currency as amounts have it. */
    static PriceLine of(LineForm form, long minorUnits, CurrencyUnit currency, Basis basis) {
        return new PriceLine(form, minorUnits, currency, basis);
    }

    /** A line of a tax. */
    static PriceLine of(LineForm form, Money amount, Basis basis) {
        return new PriceLine(form, amount, basis);
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
        return unitPrice().exact().times(Fraction.of(quantity()));
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
        return new PriceLine(form, amount(), other);
    }

    /** Grown by an amount: a line over several bills, each of which rounded its own part (domain P22). */
    PriceLine and(Money more, Basis overAll) {
        LineForm one = LineForm.one(kind(), code(), LineUnit.RENTAL, taxable(), included());
        return new PriceLine(one, amount().plus(more), overAll);
    }

    PriceLine untaxed() {
        return new PriceLine(form.taxed(false), amount(), basis);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceLine that
                && kind() == that.kind()
                && code().equals(that.code())
                && quantity().equals(that.quantity())
                && unit() == that.unit()
                && unitPrice().equals(that.unitPrice())
                && amount().equals(that.amount())
                && taxable() == that.taxable()
                && included() == that.included()
                && basis.equals(that.basis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind(), code(), quantity(), unit(), unitPrice(), amount(), taxable(), included(), basis);
    }

    @Override
    public String toString() {
        return "PriceLine[kind=" + kind() + ", code=" + code() + ", quantity=" + quantity() + ", unit=" + unit()
                + ", unitPrice=" + unitPrice() + ", amount=" + amount() + ", taxable=" + taxable() + ", included="
                + included() + ", basis=" + basis + "]";
    }
}
