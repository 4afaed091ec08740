package dev.rentwright;

import dev.rentwright.cancellation.Settlement;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.Posting;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.ChargeableTime;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes prices, settlements and entries the way the rulebook writes them in its section 7. */
final class RulebookNotation {

    /** One of these is written by its amount alone. */
    private static final Set<LineUnit> PIECES = Set.of(LineUnit.ITEM, LineUnit.RENTAL, LineUnit.PERSON);

    private RulebookNotation() {}

    /** As in {@code D=10 H=0 C=10; RENTAL WEEKLY 1×280.00=280.00 · RENTAL DAILY 3×50.00=150.00 ⇒ 430.00 EUR}. */
    static String of(PriceBreakdown price) {
        return counted(price) + lines(price.lines()) + " ⇒ " + of(price.total());
    }

    /** As in {@code 430.00 EUR}. */
    static String of(Money amount) {
        return amount.amount() + " " + amount.currencyCode();
    }

    /** By the night {@code nights=5}, by days and hours D, H and C; by the month there is nothing to count. */
    private static String counted(PriceBreakdown price) {
        List<PriceLine> rental = price.of(LineKind.RENTAL);
        if (rental.stream().anyMatch(line -> line.unit() == LineUnit.NIGHT)) {
            return "nights=" + price.time().chargeableDays() + "; ";
        }
        return rental.stream().anyMatch(line -> line.basis() instanceof Basis.Rent) ? "" : of(price.time()) + "; ";
    }

    static String of(ChargeableTime time) {
        return "D=" + time.days() + " H=" + time.hours() + " C=" + time.chargeableDays();
    }

    /** Lines of a return with their sum, as in {@code MILEAGE EXCESS 142×0.25=35.50 ⇒ 35.50}. */
    static String ofReturn(List<PriceLine> lines, Money zero) {
        return (lines.isEmpty() ? "no line" : lines(lines)) + " ⇒ "
                + PriceBreakdown.sum(lines, zero.currency()).amount();
    }

    static String of(Settlement settlement) {
        return settlement.rule() + " ⇒ penalty " + settlement.penalty().amount() + ", refund "
                + settlement.refund().amount()
                + (settlement.balanceDue().isZero()
                        ? ""
                        : ", balance due " + settlement.balanceDue().amount());
    }

    /** As in {@code REFUND: Dr CUSTOMER_RECEIVABLE 354.00 / Cr PSP_CLEARING 354.00}. */
    static String of(Entry entry) {
        return entry.kind() + ": Dr " + side(entry, true) + " / Cr " + side(entry, false);
    }

    /** A draft as the entry it makes; who and when do not show. */
    static String of(Entry.Draft draft) {
        UUID any = new UUID(0, 1);
        return of(draft.entry(any, new dev.rentwright.payment.PayableId(any), any, java.time.Instant.EPOCH));
    }

    private static String lines(List<PriceLine> lines) {
        return lines.stream().map(RulebookNotation::of).collect(Collectors.joining(" · "));
    }

    /** As in {@code RULE S1 SEASONAL 60.00} or {@code INSURANCE CDW 5×0.00=0.00 (in FULL)}. */
    static String of(PriceLine line) {
        boolean isOnePiece = line.quantity().compareTo(BigDecimal.ONE) == 0 && PIECES.contains(line.unit());
        String product =
                isOnePiece ? "" : line.quantity().toPlainString() + "×" + price(line.unitPrice(), line.amount()) + "=";
        return name(line) + " " + product + line.amount().amount() + note(line);
    }

    private static String name(PriceLine line) {
        String name = line.kind() + (line.code().equals(line.kind().name()) ? "" : " " + line.code());
        return line.basis() instanceof Basis.RuleEffect effect ? name + " " + effect.type() : name;
    }

    private static String note(PriceLine line) {
        if (line.basis() instanceof Basis.IncludedIn other) {
            return " (in " + other.code() + ")";
        }
        return line.included() ? " (incl.)" : "";
    }

    private static String price(UnitPrice price, Money amount) {
        BigDecimal exact = price.amount();
        int digits = amount.amount().scale();
        return (exact.scale() < digits ? exact.setScale(digits) : exact).toPlainString();
    }

    private static String side(Entry entry, boolean debit) {
        return entry.postings().stream()
                .filter(posting -> posting.amount().isPositive() == debit)
                .map(RulebookNotation::posting)
                .collect(Collectors.joining(", "));
    }

    private static String posting(Posting posting) {
        return posting.account() + " " + posting.amount().abs().amount();
    }
}
