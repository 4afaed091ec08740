package dev.rentwright.proof;

import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.tariff.LineUnit;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Writes a price as the rulebook does; rules without their type, as lines have it. */
final class BookNotation {

    private BookNotation() {}

    static String of(PriceBreakdown price) {
        return "D=" + price.time().days() + " H=" + price.time().hours() + " C="
                + price.time().chargeableDays() + "; "
                + price.lines().stream().map(BookNotation::line).collect(Collectors.joining(" · ")) + " ⇒ "
                + price.total().amount() + " " + price.total().currencyCode();
    }

    private static String line(PriceLine line) {
        String name = line.kind() + (line.code().equals(line.kind().name()) ? "" : " " + line.code());
        boolean onePiece = line.quantity().compareTo(BigDecimal.ONE) == 0
                && (line.unit() == LineUnit.ITEM || line.unit() == LineUnit.RENTAL);
        String product = onePiece
                ? ""
                : line.quantity().toPlainString() + "×"
                        + line.unitPrice().amount().toPlainString() + "=";
        return name + " " + product + line.amount().amount() + (line.included() ? " (incl.)" : "");
    }
}
