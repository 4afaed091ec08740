package dev.rentwright.proof;

import dev.rentwright.money.Allocation;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.proof.Rental.Unit;
import dev.rentwright.tariff.LineKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/** What stands on which invoice: by the month each period has one of its own (domain P22). */
final class InvoiceProof {

    private static final Set<LineKind> RENTAL_GROUP =
            EnumSet.of(LineKind.RENTAL, LineKind.RULE, LineKind.SUPPLIER_RATE, LineKind.DISCOUNT);

    private final CurrencyUnit currency;
    private final List<List<PriceLine>> invoices = new ArrayList<>();

    private InvoiceProof(CurrencyUnit currency) {
        this.currency = currency;
    }

    /** The lines before fees and taxes, told apart. */
    static List<List<PriceLine>> of(
            PriceRequest request, Rental rental, List<RuleProof.Step> steps, List<PriceLine> lines) {
        if (!(request.term() instanceof Term.Months)) {
            return List.of(new ArrayList<>(lines));
        }
        InvoiceProof proof = new InvoiceProof(request.plan().currency());
        rental.lines().forEach(rent -> proof.invoices.add(new ArrayList<>(List.of(rent))));
        List<Fraction> units =
                new ArrayList<>(rental.units().stream().map(Unit::price).toList());
        for (RuleProof.Step step : steps) {
            boolean changes = step.units().entrySet().stream()
                    .anyMatch(unit -> !units.get(unit.getKey()).equals(unit.getValue()));
            step.units().forEach(units::set);
            if (changes) {
                proof.rule(step, units, lines);
            }
        }
        for (PriceLine line : lines) {
            switch (line.kind()) {
                case RENTAL, RULE -> {}
                case SUPPLIER_RATE -> proof.spread(line, EnumSet.allOf(LineKind.class));
                case DISCOUNT -> proof.spread(line, RENTAL_GROUP);
                default -> proof.invoices.get(0).add(line);
            }
        }
        return proof.invoices;
    }

    /** The periods that a rule won have, together, what they had and the rule's line, each as its unit came to. */
    private void rule(RuleProof.Step step, List<Fraction> units, List<PriceLine> lines) {
        Money change = lines.stream()
                .filter(line -> line.kind() == LineKind.RULE && line.code().equals(step.rule()))
                .map(PriceLine::amount)
                .reduce(Money.zero(currency), Money::plus);
        Set<Integer> won = new TreeSet<>(step.units().keySet());
        if (won.isEmpty()) {
            return;
        }
        if (stand(won).plus(change).isNegative()) {
            IntStream.range(0, invoices.size()).forEach(won::add);
        }
        List<Integer> periods = List.copyOf(won);
        List<Money> come = allocated(
                stand(won).plus(change), periods.stream().map(units::get).toList());
        for (int i = 0; i < periods.size(); i++) {
            Set<Integer> period = Set.of(periods.get(i));
            Money part = come.get(i).minus(stand(period));
            add(periods.get(i), LineKind.RULE, step.rule(), part);
        }
    }

    private void spread(PriceLine line, Set<LineKind> kinds) {
        List<Fraction> stand = invoices.stream()
                .map(invoice -> Lines.sum(invoice.stream(), kinds, currency))
                .map(sum -> sum.isNegative() ? Fraction.ZERO : sum.exact())
                .toList();
        List<Money> parts = allocated(line.amount(), stand);
        for (int i = 0; i < parts.size(); i++) {
            add(i, line.kind(), line.code(), parts.get(i));
        }
    }

    private void add(int invoice, LineKind kind, String code, Money part) {
        if (!part.isZero()) {
            invoices.get(invoice).add(Lines.value(kind, code, part, Basis.Product.INSTANCE));
        }
    }

    private static List<Money> allocated(Money whole, List<Fraction> weights) {
        boolean any = weights.stream().anyMatch(weight -> weight.signum() != 0);
        return any ? Allocation.byWeights(whole, weights) : Allocation.evenly(whole, weights.size());
    }

    private Money stand(Set<Integer> periods) {
        Stream<PriceLine> lines = periods.stream().map(invoices::get).flatMap(List::stream);
        return Lines.sum(lines.toList(), currency);
    }
}
