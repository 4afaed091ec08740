package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.tariff.LineKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.money.CurrencyUnit;

/** What lines add up to, before there are taxes among them: none of them is shown only. */
public final class Sums {

    /** What discounts work on (domain section 0, P13). */
    static final Set<LineKind> RENTAL_GROUP =
            EnumSet.of(LineKind.RENTAL, LineKind.RULE, LineKind.SUPPLIER_RATE, LineKind.DISCOUNT);

    private Sums() {}

    public static Money of(List<PriceLine> lines, CurrencyUnit currency) {
        long units = 0;
        for (PriceLine line : lines) {
            units = Math.addExact(units, line.minorUnits());
        }
        return Money.ofMinor(units, currency);
    }

    public static Money of(List<PriceLine> lines, Set<LineKind> kinds, CurrencyUnit currency) {
        long units = 0;
        for (PriceLine line : lines) {
            if (kinds.contains(line.kind())) {
                units = Math.addExact(units, line.minorUnits());
            }
        }
        return Money.ofMinor(units, currency);
    }

    /** The lines that discounts work on (domain section 0, P13). */
    public static List<PriceLine> rentalGroup(List<PriceLine> lines) {
        return lines.stream().filter(line -> RENTAL_GROUP.contains(line.kind())).toList();
    }
}
