package dev.rentwright.pricing;

import dev.rentwright.money.Allocation;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.tariff.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The bills of a rental by the month before their fees and taxes, one per billing period (domain P22). Each has its rent and
 * its share of what changes rent: of a rule by what it made of the period, of the supplier's rate and of discounts by what
 * stands there already. Everything else is on the first. So a bill is less than nothing only where the price is.
 *
 * <p>Lines are rounded once for the whole price (domain P6, P12, P13); their shares add up to them, by largest remainder
 * (domain P0).
 */
final class OpenBills {

    private final Deal deal;
    private final List<Bill.Builder> bills = new ArrayList<>();

    private OpenBills(Deal deal, List<PriceLine> rents) {
        this.deal = deal;
        rents.forEach(rent -> bills.add(Bill.Builder.of(List.of(rent))));
    }

    /** Of lines whose rents stand first. */
    static List<Bill.Builder> of(Deal deal, List<PriceLine> lines) {
        List<PriceLine> rents =
                lines.stream().filter(line -> line.kind() == LineKind.RENTAL).toList();
        OpenBills open = new OpenBills(deal, rents);
        // One that changes nothing must not move a cent from one bill to another.
        List<RuleWork> effects = RuleEffects.onPeriods(deal, rents).stream()
                .filter(effect -> !effect.after().equals(effect.before()))
                .toList();
        effects.forEach(effect -> open.rule(effect, amount(effect, lines, deal)));
        for (PriceLine line : lines.subList(rents.size(), lines.size())) {
            open.add(line, effects);
        }
        return open.bills;
    }

    private void add(PriceLine line, List<RuleWork> effects) {
        switch (line.kind()) {
            case RULE -> {
                if (effects.stream().noneMatch(effect -> effect.made(line))) {
                    share(line, Sums.RENTAL_GROUP);
                }
            }
            case SUPPLIER_RATE -> share(line, Set.of(LineKind.values()));
            case DISCOUNT -> share(line, Sums.RENTAL_GROUP);
            default -> bills.get(0).add(line);
        }
    }

    /** What a rule's line says; one without a line changed units by nothing in all. */
    private static Money amount(RuleWork effect, List<PriceLine> lines, Deal deal) {
        return lines.stream()
                .filter(effect::made)
                .map(PriceLine::amount)
                .findFirst()
                .orElseGet(deal::nothing);
    }

    /** Of the bills that a rule changed, each has what its period came to. */
    private void rule(RuleWork effect, Money amount) {
        List<Integer> changed = effect.changed();
        if (stands(changed).plus(amount).isNegative()) {
            // Rounded away from zero it may take a cent more than these have.
            changed = everyBill();
        }
        Money now = stands(changed).plus(amount);
        List<Fraction> weights = changed.stream().map(effect.after()::get).toList();
        List<Money> parts = allocated(now, weights);
        for (int i = 0; i < parts.size(); i++) {
            int bill = changed.get(i);
            Money part = parts.get(i).minus(stands(List.of(bill)));
            add(bill, PriceLine.of(LineKind.RULE, effect.code(), part, effect.on(bill)));
        }
    }

    /** A share of what stands on the bills already, by what stands on each. */
    private void share(PriceLine line, Set<LineKind> kinds) {
        List<Money> stand = bills.stream()
                .map(bill -> Sums.of(bill, kinds, deal.currency()).max(deal.nothing()))
                .toList();
        List<Money> parts =
                allocated(line.amount(), stand.stream().map(Money::exact).toList());
        for (int bill = 0; bill < parts.size(); bill++) {
            Basis basis = line.basis() instanceof Basis.Share share
                    ? new Basis.Share(share.rate(), stand.get(bill))
                    : line.basis();
            add(bill, PriceLine.of(line.kind(), line.code(), parts.get(bill), basis));
        }
    }

    private void add(int bill, PriceLine part) {
        if (!part.amount().isZero()) {
            bills.get(bill).add(part);
        }
    }

    /** By weights, evenly where they are nothing: then there are cents to place at most. */
    private static List<Money> allocated(Money whole, List<Fraction> weights) {
        return weights.stream().allMatch(weight -> weight.signum() == 0)
                ? Allocation.evenly(whole, weights.size())
                : Allocation.byWeights(whole, weights);
    }

    private Money stands(List<Integer> some) {
        return some.stream()
                .map(bill -> Sums.of(bills.get(bill), deal.currency()))
                .reduce(deal.nothing(), Money::plus);
    }

    private List<Integer> everyBill() {
        List<Integer> every = new ArrayList<>();
        for (int bill = 0; bill < bills.size(); bill++) {
            every.add(bill);
        }
        return every;
    }
}
