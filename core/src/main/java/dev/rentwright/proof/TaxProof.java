package dev.rentwright.proof;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;

/** Taxes, line by line or invoice by invoice (domain P16, P22). */
final class TaxProof {

    private final List<Tax> taxes;
    private final List<Tax> levied;
    private final Rounding rounding;
    private final CurrencyUnit currency;
    private final Map<Tax, Money> amounts = new HashMap<>();
    private final Map<Tax, Money> bases = new HashMap<>();

    private TaxProof(PriceRequest request) {
        this.taxes = request.plan().card().taxes().taxes();
        this.levied = taxes.stream()
                .filter(tax -> !request.travellers().exemptFrom().contains(tax.code()))
                .toList();
        this.rounding = request.plan().rounding();
        this.currency = request.plan().currency();
        for (Tax tax : taxes) {
            amounts.put(tax, Money.zero(currency));
            bases.put(tax, Money.zero(currency));
        }
    }

    /** One line per tax, over the lines of one or more invoices. */
    static List<PriceLine> of(PriceRequest request, List<List<PriceLine>> invoices) {
        TaxProof proof = new TaxProof(request);
        for (List<PriceLine> invoice : invoices) {
            if (request.plan().taxRounding() == TaxRounding.PER_LINE) {
                invoice.forEach(proof::levyOnLine);
            } else {
                proof.taxes.forEach(tax -> proof.levyOnInvoice(tax, invoice));
            }
        }
        return proof.taxes.stream().map(proof::line).toList();
    }

    private void levyOnLine(PriceLine line) {
        List<Tax> inside = inclusive(line);
        Money net = net(line.amount(), inside);
        Money rest = line.amount().minus(net);
        Money added = Money.zero(currency);
        for (Tax tax : taxes) {
            if (!applies(tax, line)) {
                continue;
            }
            Money base = tax.compound() ? net.plus(added) : net;
            boolean takesTheRest =
                    !inside.isEmpty() && inside.get(inside.size() - 1).equals(tax);
            Money amount = takesTheRest ? rest : share(tax, base);
            if (tax.inclusive() && levied.contains(tax)) {
                rest = rest.minus(amount);
            }
            if (!tax.inclusive()) {
                added = added.plus(amount);
            }
            add(tax, base, amount);
        }
    }

    /** One rounding on the summed base; such a plan has one inclusive tax at most, and no compound one. */
    private void levyOnInvoice(Tax tax, List<PriceLine> invoice) {
        Money gross = Money.zero(currency);
        Money untouched = Money.zero(currency);
        List<Tax> inside = new ArrayList<>();
        for (PriceLine line : invoice) {
            if (applies(tax, line) && inclusive(line).isEmpty()) {
                untouched = untouched.plus(line.amount());
            } else if (applies(tax, line)) {
                gross = gross.plus(line.amount());
                inside = inclusive(line);
            }
        }
        Money net = net(gross, inside);
        Money base = untouched.plus(net);
        add(tax, base, tax.inclusive() && levied.contains(tax) ? gross.minus(net) : share(tax, base));
    }

    private void add(Tax tax, Money base, Money amount) {
        bases.merge(tax, base, Money::plus);
        amounts.merge(tax, amount, Money::plus);
    }

    private Money share(Tax tax, Money base) {
        return levied.contains(tax)
                ? rounding.round(base.exact().times(tax.rate().fraction()), currency)
                : Money.zero(currency);
    }

    /** Without the taxes that it contains. */
    private Money net(Money gross, List<Tax> inside) {
        Fraction divisor = inside.stream().map(tax -> tax.rate().fraction()).reduce(Fraction.ONE, Fraction::plus);
        return rounding.round(gross.exact().dividedBy(divisor), currency);
    }

    private List<Tax> inclusive(PriceLine line) {
        return levied.stream()
                .filter(tax -> tax.inclusive() && applies(tax, line))
                .toList();
    }

    private static boolean applies(Tax tax, PriceLine line) {
        return line.taxable()
                && line.kind() != LineKind.TAX
                && tax.of().map(kinds -> kinds.contains(line.kind())).orElse(true);
    }

    private PriceLine line(Tax tax) {
        Money amount = amounts.getOrDefault(tax, Money.zero(currency));
        Money base = bases.getOrDefault(tax, Money.zero(currency));
        return new PriceLine(
                LineKind.TAX,
                tax.code(),
                BigDecimal.ONE,
                LineUnit.RENTAL,
                UnitPrice.of(amount),
                amount,
                false,
                tax.inclusive(),
                new Basis.Levy(tax.rate(), base, !levied.contains(tax)));
    }
}
