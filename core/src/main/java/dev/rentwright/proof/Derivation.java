package dev.rentwright.proof;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.UnitAmounts;
import dev.rentwright.tariff.RatePlan;
import java.util.ArrayList;
import java.util.List;

/**
 * A price made by the rulebook's sections 1 to 3, step by step in the order of domain P1: slow, plain and in fractions.
 * It is what a price is compared with, and no way to make one.
 */
final class Derivation {

    private Derivation() {}

    /**
     * The price.
     *
     * @throws IllegalArgumentException for a request that the rulebook has no price for, see {@link NoPrice}
     */
    static PriceBreakdown of(PriceRequest request) {
        List<Finding> refused = NoPrice.reasons(request);
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException("expected a request that has a price, got " + refused);
        }
        RatePlan plan = request.plan();
        Rental rental = rental(request);
        RuleProof.Ruled ruled = RuleProof.of(request, rental);
        List<PriceLine> lines = new ArrayList<>(rental.lines());
        lines.addAll(ruled.lines());
        OptionProof options = new OptionProof(request, rental);
        lines.addAll(options.options());
        lines.addAll(options.insurances());
        ChargeProof charges = new ChargeProof(request, rental);
        lines.addAll(charges.drivers());
        charges.oneWay().ifPresent(lines::add);
        charges.supplierRate(lines).ifPresent(lines::add);
        lines.addAll(DiscountProof.of(request, lines));
        charges.cleaning().ifPresent(lines::add);
        List<List<PriceLine>> invoices = InvoiceProof.of(request, rental, ruled.steps(), lines);
        for (List<PriceLine> invoice : invoices) {
            boolean first = invoice == invoices.get(0);
            charges.service(invoice, first).ifPresent(invoice::add);
            invoice.addAll(new SurchargeProof(request, rental, invoice).lines(first));
        }
        lines.addAll(InvoicedFees.of(invoices));
        lines.addAll(TaxProof.of(request, invoices));
        Money deposit = plan.card().fees().securityDeposit().orElse(Money.zero(plan.currency()));
        return new PriceBreakdown(
                rental.time(), plan.rounding(), lines, new UnitAmounts(ruled.units()), total(lines, deposit), deposit);
    }

    /** The time alone, before any rule. */
    static Rental rental(PriceRequest request) {
        RatePlan plan = request.plan();
        if (request.term() instanceof Term.Hire hire) {
            return HireProof.of(plan, hire.period());
        }
        if (request.term() instanceof Term.Nights nights) {
            return StayProof.nights(plan, nights.dates());
        }
        Term.Months months = (Term.Months) request.term();
        return StayProof.months(plan, months, NoPrice.rent(plan, months).orElseThrow());
    }

    private static Money total(List<PriceLine> lines, Money deposit) {
        return lines.stream()
                .filter(line -> !line.included())
                .map(PriceLine::amount)
                .reduce(Money.zero(deposit.currency()), Money::plus);
    }
}
