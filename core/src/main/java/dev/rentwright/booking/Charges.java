package dev.rentwright.booking;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the rental really came to, beside what was agreed.
 *
 * @param repriced the price of the shorter rental, when it came back early and that is less (domain L6)
 * @param atReturn lateness, kilometres and fuel, with their tax
 * @param added fees and charges that arose on the way, oldest first
 * @param depositApplied what was paid out of the security deposit
 */
public record Charges(
        Optional<PriceBreakdown> repriced,
        List<PriceLine> atReturn,
        List<AdditionalCharge> added,
        Money depositApplied) {

    public Charges {
        Objects.requireNonNull(repriced, "repriced");
        atReturn = List.copyOf(atReturn);
        added = List.copyOf(added);
        if (depositApplied.isNegative()) {
            throw new IllegalArgumentException("expected a deposit use of 0 or more, got " + depositApplied);
        }
    }

    /** The charges of a rental to which nothing was added on the way. */
    public Charges(Optional<PriceBreakdown> repriced, List<PriceLine> atReturn, Money depositApplied) {
        this(repriced, atReturn, List.of(), depositApplied);
    }

    public static Charges none(Money zero) {
        return new Charges(Optional.empty(), List.of(), zero);
    }

    public Charges repricedAt(Optional<PriceBreakdown> lower) {
        return new Charges(lower, atReturn, added, depositApplied);
    }

    public Charges returned(List<PriceLine> lines) {
        return new Charges(repriced, lines, added, depositApplied);
    }

    public Charges applying(Money fromDeposit) {
        return new Charges(repriced, atReturn, added, depositApplied.plus(fromDeposit));
    }

    /** The same, with nothing paid out of the deposit. */
    public Charges withDepositBack() {
        return new Charges(repriced, atReturn, added, Money.zero(depositApplied.currency()));
    }

    public Charges adding(List<AdditionalCharge> more) {
        List<AdditionalCharge> all = new ArrayList<>(added);
        all.addAll(more);
        return new Charges(repriced, atReturn, all, depositApplied);
    }

    /** What the return added. */
    public Money returnTotal() {
        return PriceBreakdown.sum(atReturn, depositApplied.currency());
    }

    /** What was added on the way. */
    public Money addedTotal() {
        return added.stream().map(AdditionalCharge::amount).reduce(Money.zero(depositApplied.currency()), Money::plus);
    }

    /** Of that, for damage. */
    public Money damage() {
        return added.stream()
                .filter(AdditionalCharge::isDamage)
                .map(AdditionalCharge::amount)
                .reduce(Money.zero(depositApplied.currency()), Money::plus);
    }

    /** What was added on the way, with the tax in it. */
    public Part fees() {
        Money zero = Money.zero(depositApplied.currency());
        return new Part(addedTotal(), added.stream().map(AdditionalCharge::tax).reduce(zero, Money::plus));
    }

    /** An amount with the tax that is in it. */
    public record Part(Money total, Money tax) {}
}
