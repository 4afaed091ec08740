package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.tariff.LineKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The bills that fees and taxes are computed on: one for a hire or a stay, one per billing period for a rental by the
 * month, so that its total is the sum of its invoices (domain P22).
 */
public final class Bills {

    private Bills() {}

    /** Service fee, surcharges and taxes for the lines before them: one line for each, over all bills. */
    static void close(Deal deal, Bill.Builder lines) {
        if (!isByTheMonth(lines)) {
            close(deal, true, lines);
            return;
        }
        List<PriceLine> closing = new ArrayList<>();
        for (Bill.Builder bill : of(deal, lines)) {
            for (PriceLine line : bill) {
                if (line.kind().compareTo(LineKind.SERVICE_FEE) >= 0) {
                    merge(line, closing);
                }
            }
        }
        closing.sort(Comparator.comparing(PriceLine::kind));
        lines.addAll(closing);
    }

    /** Each bill with its own fees and taxes. */
    private static List<Bill.Builder> of(Deal deal, List<PriceLine> opening) {
        List<Bill.Builder> bills = open(deal, opening);
        for (int i = 0; i < bills.size(); i++) {
            close(deal, i == 0, bills.get(i));
        }
        return bills;
    }

    /**
     * The bills of a rental by the month before their fees and taxes, in the order of their billing periods.
     *
     * @param opening the lines before the fees, the rents first
     */
    public static List<Bill.Builder> open(Deal deal, List<PriceLine> opening) {
        return OpenBills.of(deal, opening);
    }

    /** Adds its fees and taxes to a bill; what is no share of a bill stands on the first. */
    public static void close(Deal deal, boolean first, Bill.Builder bill) {
        ServiceFeeLine.add(deal, first, bill);
        SurchargeLines.add(deal, first, bill);
        deal.ready().taxes().add(deal.request().travellers().exemptFrom(), bill);
    }

    private static boolean isByTheMonth(List<PriceLine> lines) {
        // Rents stand together, and before everything else.
        return !lines.isEmpty() && isRent(lines.get(0));
    }

    private static boolean isRent(PriceLine line) {
        return line.kind() == LineKind.RENTAL && line.basis() instanceof Basis.Rent;
    }

    private static void merge(PriceLine line, List<PriceLine> closing) {
        for (int i = 0; i < closing.size(); i++) {
            PriceLine first = closing.get(i);
            if (first.kind() == line.kind() && first.code().equals(line.code())) {
                closing.set(i, first.and(line.amount(), sum(first.basis(), line.basis())));
                return;
            }
        }
        closing.add(line);
    }

    private static Basis sum(Basis one, Basis other) {
        if (one instanceof Basis.Share a && other instanceof Basis.Share b) {
            return new Basis.Share(a.rate(), a.base().plus(b.base()));
        }
        if (one instanceof Basis.Levy a && other instanceof Basis.Levy b) {
            Money base = a.base().plus(b.base());
            return new Basis.Levy(a.rate(), base, a.exempt());
        }
        return one;
    }
}
