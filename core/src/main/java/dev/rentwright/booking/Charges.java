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
 * @param writtenOff what was owed, and nobody will pay any more
 */
public record Charges(
        Optional<PriceBreakdown> repriced,
        List<PriceLine> atReturn,
        List<AdditionalCharge> added,
        Money depositApplied,
        Money writtenOff) {

    public Charges {
        Objects.requireNonNull(repriced, "repriced");
        atReturn = List.copyOf(atReturn);
        added = List.copyOf(added);
        if (depositApplied.isNegative()) {
            throw new IllegalArgumentException("expected a deposit use of 0 or more, got " + depositApplied);
        }
        if (writtenOff.isNegative()) {
            throw new IllegalArgumentException("expected 0 or more to be written off, got " + writtenOff);
        }
    }

    /** The charges of a rental to which nothing was added on the way. */
    public Charges(Optional<PriceBreakdown> repriced, List<PriceLine> atReturn, Money depositApplied) {
        this(repriced, atReturn, List.of(), depositApplied);
    }

    /** Those of which nothing was written off. */
    public Charges(
            Optional<PriceBreakdown> repriced,
            List<PriceLine> atReturn,
            List<AdditionalCharge> added,
            Money depositApplied) {
        this(repriced, atReturn, added, depositApplied, Money.zero(depositApplied.currency()));
    }

    public static Charges none(Money zero) {
        return new Charges(Optional.empty(), List.of(), zero);
    }

    public Charges repricedAt(Optional<PriceBreakdown> lower) {
        return new Charges(lower, atReturn, added, depositApplied, writtenOff);
    }

    public Charges returned(List<PriceLine> lines) {
        return new Charges(repriced, lines, added, depositApplied, writtenOff);
    }

    public Charges applying(Money fromDeposit) {
        return new Charges(repriced, atReturn, added, depositApplied.plus(fromDeposit), writtenOff);
    }

    /** The same, with nothing paid out of the deposit, and nothing written off. */
    public Charges undone() {
        return new Charges(repriced, atReturn, added, Money.zero(depositApplied.currency()));
    }

    /** The same, with so much more of it that nobody will pay. */
    public Charges writingOff(Money debt) {
        return new Charges(repriced, atReturn, added, depositApplied, writtenOff.plus(debt));
    }

    public Charges adding(List<AdditionalCharge> more) {
        List<AdditionalCharge> all = new ArrayList<>(added);
        all.addAll(more);
        return new Charges(repriced, atReturn, all, depositApplied, writtenOff);
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

    /** Of that, penalties for breaking a lease; untaxed. */
    public Money penalties() {
        return added.stream()
                .filter(AdditionalCharge::isPenalty)
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
