package dev.rentwright.server.authoring;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.proof.Explanation;
import dev.rentwright.tariff.LineUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Price lines in columns: what, how much of it at which price, what that comes to, and why. */
final class PriceTable {

    private static final int COLUMNS = 5;
    private static final int AMOUNT = 3;

    private final PriceRequest request;
    private final PriceBreakdown price;
    private final List<List<String>> rows = new ArrayList<>();

    PriceTable(PriceRequest request, PriceBreakdown price) {
        this.request = request;
        this.price = price;
    }

    List<String> lines() {
        rows.add(List.of("kind", "code", "quantity x price", "amount", "why"));
        LineReason reason = new LineReason(request, price);
        Iterator<String> quantities =
                Explanation.quantities(request, price, Locale.ENGLISH).iterator();
        for (PriceLine line : price.lines()) {
            // What is included is shown in brackets, as it is not added.
            String amount = PricePage.amount(line.amount());
            rows.add(List.of(
                    words(line.kind()),
                    line.code(),
                    product(line, quantities.next()),
                    line.included() ? "(" + amount + ")" : amount,
                    reason.of(line)));
        }
        sum("total", price.total());
        if (!price.securityDeposit().isZero()) {
            sum("deposit", price.securityDeposit());
            sum("to pay", price.payableTotal());
        }
        return rows.stream().map(this::laidOut).toList();
    }

    private void sum(String name, Money amount) {
        rows.add(List.of(name, "", "", PricePage.amount(amount), ""));
    }

    private String laidOut(List<String> row) {
        StringBuilder line = new StringBuilder("  ");
        for (int column = 0; column < COLUMNS; column++) {
            String text = row.get(column);
            String gap = " ".repeat(width(column) - text.length());
            line.append(column == AMOUNT ? gap + text : text + gap).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String product(PriceLine line, String quantity) {
        boolean one = line.quantity().compareTo(BigDecimal.ONE) == 0;
        // A line that is no product, and the rent of a part of a month, are told by their reasons.
        if ((one && line.unit() == LineUnit.RENTAL) || line.basis() instanceof Basis.Rent) {
            return "";
        }
        return quantity + " x " + line.unitPrice().amount().toPlainString();
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
