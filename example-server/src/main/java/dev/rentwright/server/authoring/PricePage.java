package dev.rentwright.server.authoring;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.Commission;
import dev.rentwright.pricing.later.RentInvoice;
import dev.rentwright.pricing.later.RentSchedule;
import dev.rentwright.pricing.later.ShownPrice;
import dev.rentwright.proof.Explanation;
import dev.rentwright.proof.Finding;
import dev.rentwright.proof.Verifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A price for a person to read: its lines as a table, why, what is due, and whether it is proven. */
final class PricePage {

    private final PriceRequest request;
    private final PriceBreakdown price;
    private final Optional<Percentage> commission;
    private final List<String> lines = new ArrayList<>();

    PricePage(PriceRequest request, PriceBreakdown price, Optional<Percentage> commission) {
        this.request = request;
        this.price = price;
        this.commission = commission;
    }

    List<String> lines(Path file) {
        lines.add(file.getFileName() + ", amounts in " + price.currency().getCurrencyCode());
        lines.add("");
        lines.addAll(new PriceTable(request, price).lines());
        lines.add("");
        lines.add("Why");
        Explanation.of(request, price, Locale.ENGLISH).forEach(sentence -> lines.addAll(Paragraph.of(sentence, "  ")));
        if (request.term() instanceof Term.Months) {
            invoices();
        }
        request.circumstances()
                .shownIn()
                .map(rate -> ShownPrice.of(price, rate))
                .ifPresent(this::shown);
        commission.ifPresent(rate -> commission(rate, Commission.of(price, rate)));
        proof();
        return List.copyOf(lines);
    }

    private void invoices() {
        lines.add("");
        lines.add("Invoices; the first bears what is due once");
        List<RentInvoice> invoices = RentSchedule.of(request, price);
        invoices.forEach(invoice -> lines.add("  %2d  due %s  %2d of %d days  rent %9s  in all %9s"
                .formatted(
                        invoice.number(),
                        invoice.due(),
                        invoice.days(),
                        invoice.ofDays(),
                        amount(invoice.rent()),
                        amount(invoice.total()))));
        dueFirst(invoices.get(0).total());
    }

    /** What is to be paid before it begins is not the price of all its months (domain L8). */
    private void dueFirst(Money first) {
        Money deposit = price.securityDeposit();
        lines.add("  Due at the start: " + amount(first.plus(deposit))
                + (deposit.isZero() ? ", the first invoice" : ", the first invoice and the deposit"));
    }

    private void shown(ShownPrice shown) {
        lines.add("");
        lines.add("Shown as " + shown.total() + ", each line converted at " + shown.rate());
    }

    private void commission(Percentage rate, Commission made) {
        lines.add("");
        lines.add("Commission of " + rate.value().stripTrailingZeros().toPlainString() + " %: the platform keeps "
                + made.commission() + ", the owner is paid " + made.payout());
    }

    private void proof() {
        List<Finding> findings = Verifier.check(request, price);
        lines.add("");
        lines.add(
                findings.isEmpty()
                        ? "Proven: computed a second time by the rulebook alone, it comes to the same."
                        : "NOT PROVEN; this is a defect of Rentwright and not of the card:");
        findings.forEach(finding -> lines.add("  " + finding));
    }

    static String amount(Money money) {
        return money.amount().toPlainString();
    }
}
