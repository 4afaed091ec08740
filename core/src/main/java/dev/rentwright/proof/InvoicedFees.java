package dev.rentwright.proof;

import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.tariff.LineKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fees and surcharges are rounded on each invoice; the price shows what they come to (domain P22). */
final class InvoicedFees {

    private InvoicedFees() {}

    /** One line for each, the service fee before surcharges. */
    static List<PriceLine> of(List<List<PriceLine>> invoices) {
        List<PriceLine> lines = new ArrayList<>();
        for (LineKind kind : List.of(LineKind.SERVICE_FEE, LineKind.SURCHARGE)) {
            Map<String, PriceLine> byCode = new LinkedHashMap<>();
            for (List<PriceLine> invoice : invoices) {
                invoice.stream()
                        .filter(line -> line.kind() == kind)
                        .forEach(line -> byCode.merge(line.code(), line, InvoicedFees::sum));
            }
            lines.addAll(byCode.values());
        }
        return lines;
    }

    private static PriceLine sum(PriceLine one, PriceLine other) {
        if (!(one.basis() instanceof Basis.Share share) || !(other.basis() instanceof Basis.Share more)) {
            return one;
        }
        PriceLine line = Lines.value(
                one.kind(),
                one.code(),
                one.amount().plus(other.amount()),
                new Basis.Share(share.rate(), share.base().plus(more.base())));
        return one.taxable() ? line : Lines.untaxed(line);
    }
}
