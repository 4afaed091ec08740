package dev.rentwright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.invoicing.Demand;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceId;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.invoicing.InvoiceLine;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.invoicing.InvoiceTerms;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.CustomerId;
import dev.rentwright.payment.PayableId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Domain section 7, "Months, leases, invoices": W52. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOfInvoicesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DUE = LocalDate.parse("2026-10-01");
    private static final InvoiceTerms FIVE_PERCENT = new InvoiceTerms(7, 5, Optional.of(Percentage.of("5")));

    private final Invoice paidInPart = sent("1850").paid(eur("1000"));

    @Test
    void w52_overdue_on_the_seventh() {
        Invoice late = paidInPart.at(midnight("2026-10-07"));

        assertEquals(eur("850.00"), late.outstanding());
        assertEquals(InvoiceStatus.OVERDUE, late.status());
        assertEquals(Optional.of(eur("42.50")), FIVE_PERCENT.lateFee(late.outstanding()));
    }

    @Test
    void w52_partial_on_the_sixth_and_until_its_last_moment() {
        assertEquals(
                InvoiceStatus.PARTIAL, paidInPart.at(midnight("2026-10-06")).status());
        assertEquals(
                InvoiceStatus.PARTIAL,
                paidInPart.at(midnight("2026-10-07").minusMillis(1)).status());
    }

    private static Invoice sent(String total) {
        UUID any = new UUID(0, 1);
        Demand demand = new Demand(
                InvoiceKind.PERIODIC,
                DUE,
                FIVE_PERCENT.overdueAt(DUE, PARIS),
                List.of(InvoiceLine.of("RENTAL", "LEASE", eur(total))),
                eur(total),
                eur("0"));
        return Invoice.draft(
                        new InvoiceId(any),
                        "D-1",
                        new PayableId(any),
                        1,
                        new CustomerId(any),
                        new SupplierId(any),
                        demand,
                        Instant.EPOCH)
                .sent("INV-2026-000001", DUE.minusDays(7));
    }

    private static Instant midnight(String date) {
        return LocalDate.parse(date).atStartOfDay(PARIS).toInstant();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
