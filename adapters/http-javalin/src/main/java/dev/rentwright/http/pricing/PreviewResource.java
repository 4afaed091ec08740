package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.Commission;
import dev.rentwright.pricing.later.RentInvoice;
import dev.rentwright.pricing.later.RentSchedule;
import dev.rentwright.proof.Explanation;
import dev.rentwright.proof.Verifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A price that nobody is offered yet, with everything that speaks for it. */
@Says("A price that nobody is offered yet, with everything that speaks for it.")
public record PreviewResource(
        PriceResource price,

        @Says("What each day, night or billing period came to after rules, exactly: whole numbers or fractions.")
        List<String> units,

        @Says("If a commission was asked for.") Optional<CommissionShown> commission,
        @Says("If another currency was asked for.") Optional<ShownPriceResource> shown,
        @Says("Of a rental by the month.") Optional<List<Invoice>> rentInvoices,

        @Says("Why the price is what it is, for those who pay it, in the language of Accept-Language.")
        List<String> explanation,

        @Says("What the verifier, which computes every price again by itself, finds wrong with it; nothing: proven.")
        List<FindingResource> findings) {

    /** What the platform keeps and the owner is paid. */
    @Says("What the platform keeps and the owner is paid.")
    public record CommissionShown(
            @Says("In percent.") BigDecimal rate,
            MoneyBody commission,

            @Says("The total without taxes and service fee.")
            MoneyBody ownerGross,

            @Says("Gross less commission.") MoneyBody payout) {}

    /** What is due for one billing period. */
    @Says("What is due for one billing period; the deposit stands beside the first.")
    public record Invoice(
            @Says("From 1.") int number,
            LocalDate from,
            @Says("Inclusive.") LocalDate to,
            long days,

            @Says("How many days its month, or its cycle, has.")
            int ofDays,

            MoneyBody rent,

            @Says("Rent, fees and taxes; the first has everything else too.")
            MoneyBody total,

            LocalDate due) {

        static Invoice of(RentInvoice invoice) {
            return new Invoice(
                    invoice.number(),
                    invoice.dates().from(),
                    invoice.dates().until().minusDays(1),
                    invoice.days(),
                    invoice.ofDays(),
                    MoneyBody.of(invoice.rent()),
                    MoneyBody.of(invoice.total()),
                    invoice.due());
        }
    }

    static PreviewResource of(
            PriceRequest request, PriceBreakdown price, Optional<Percentage> commission, Locale locale) {
        return new PreviewResource(
                PriceResource.of(request, price, locale),
                price.units().amounts().stream().map(Fraction::toString).toList(),
                commission.map(rate -> shown(rate, Commission.of(price, rate))),
                ShownPriceResource.of(request, price),
                request.term() instanceof Term.Months
                        ? Optional.of(RentSchedule.of(request, price).stream()
                                .map(Invoice::of)
                                .toList())
                        : Optional.empty(),
                Explanation.of(request, price, locale),
                Verifier.check(request, price).stream().map(FindingResource::of).toList());
    }

    private static CommissionShown shown(Percentage rate, Commission commission) {
        return new CommissionShown(
                rate.value(),
                MoneyBody.of(commission.commission()),
                MoneyBody.of(commission.ownerGross()),
                MoneyBody.of(commission.payout()));
    }
}
