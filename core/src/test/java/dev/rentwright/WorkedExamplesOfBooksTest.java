package dev.rentwright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.ledger.Drafts;
import dev.rentwright.ledger.Earned;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.Posting;
import dev.rentwright.ledger.Sale;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.party.Dealing.Role;
import dev.rentwright.payment.PayableId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The worked examples of domain section 7, "Ledger": each entry as the book writes it, and what every account closes with. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOfBooksTest {

    private static final Percentage TENTH = Percentage.of("10");

    @Test
    void w58_marketplace_cycle() {
        Sale w37 = new Sale(eur("601.20"), eur("40.08"), eur("60.12"));
        Earned earned = new Earned(eur("50.10"), eur("60.12"), eur("450.90"));

        assertBooks(
                List.of(
                        "INVOICE: Dr CUSTOMER_RECEIVABLE 601.20"
                                + " / Cr ESCROW_LIABILITY 501.00, DEFERRED_REVENUE 60.12, TAX_PAYABLE 40.08",
                        "PAYMENT: Dr PSP_CLEARING 601.20 / Cr CUSTOMER_RECEIVABLE 601.20",
                        "ESCROW_RELEASE: Dr ESCROW_LIABILITY 501.00, DEFERRED_REVENUE 60.12"
                                + " / Cr COMMISSION_REVENUE 50.10, SERVICE_FEE_REVENUE 60.12, OWNER_PAYABLE 450.90",
                        "PAYOUT: Dr OWNER_PAYABLE 450.90 / Cr PSP_CLEARING 450.90"),
                "COMMISSION_REVENUE -50.10, PSP_CLEARING 150.30, SERVICE_FEE_REVENUE -60.12, TAX_PAYABLE -40.08",
                Drafts.invoice(Role.AGENT, w37),
                Drafts.payment(eur("601.20")),
                Drafts.escrowRelease(earned),
                Drafts.payout(eur("450.90")));
    }

    @Test
    void w59_cancellation_with_penalty() {
        Sale w55 = new Sale(eur("654"), eur("44"), eur("60"));
        Money commission = eur("300").times(TENTH, Rounding.HALF_UP);
        Earned penalty = new Earned(commission, eur("0"), eur("300").minus(commission));

        assertBooks(
                List.of(
                        "INVOICE: Dr CUSTOMER_RECEIVABLE 654.00"
                                + " / Cr ESCROW_LIABILITY 550.00, DEFERRED_REVENUE 60.00, TAX_PAYABLE 44.00",
                        "PAYMENT: Dr PSP_CLEARING 654.00 / Cr CUSTOMER_RECEIVABLE 654.00",
                        "CREDIT_NOTE: Dr ESCROW_LIABILITY 550.00, DEFERRED_REVENUE 60.00, TAX_PAYABLE 44.00"
                                + " / Cr CUSTOMER_RECEIVABLE 654.00",
                        "PENALTY: Dr CUSTOMER_RECEIVABLE 300.00 / Cr ESCROW_LIABILITY 300.00",
                        "REFUND: Dr CUSTOMER_RECEIVABLE 354.00 / Cr PSP_CLEARING 354.00",
                        "ESCROW_RELEASE: Dr ESCROW_LIABILITY 300.00 / Cr COMMISSION_REVENUE 30.00, OWNER_PAYABLE 270.00",
                        "PAYOUT: Dr OWNER_PAYABLE 270.00 / Cr PSP_CLEARING 270.00"),
                "COMMISSION_REVENUE -30.00, PSP_CLEARING 30.00",
                Drafts.invoice(Role.AGENT, w55),
                Drafts.payment(eur("654")),
                Drafts.creditNote(Role.AGENT, w55),
                Drafts.penalty(Role.AGENT, eur("300")),
                Drafts.refund(eur("354")),
                Drafts.escrowRelease(penalty),
                Drafts.payout(penalty.payout()));
    }

    @Test
    void w60_own_fleet_with_damage() {
        assertBooks(
                List.of(
                        "INVOICE: Dr CUSTOMER_RECEIVABLE 516.00 / Cr DEFERRED_REVENUE 430.00, TAX_PAYABLE 86.00",
                        "PAYMENT: Dr PSP_CLEARING 516.00 / Cr CUSTOMER_RECEIVABLE 516.00",
                        "DEPOSIT_CAPTURE: Dr PSP_CLEARING 300.00 / Cr DEPOSIT_LIABILITY 300.00",
                        "RECOGNISE: Dr DEFERRED_REVENUE 430.00 / Cr RENTAL_REVENUE 430.00",
                        "EXTRA_CHARGES: Dr CUSTOMER_RECEIVABLE 71.21 / Cr RENTAL_REVENUE 59.34, TAX_PAYABLE 11.87",
                        "PAYMENT: Dr PSP_CLEARING 71.21 / Cr CUSTOMER_RECEIVABLE 71.21",
                        "DAMAGE: Dr DEPOSIT_LIABILITY 300.00, CUSTOMER_RECEIVABLE 120.00 / Cr DAMAGE_RECOVERY 420.00",
                        "PAYMENT: Dr PSP_CLEARING 120.00 / Cr CUSTOMER_RECEIVABLE 120.00"),
                "DAMAGE_RECOVERY -420.00, PSP_CLEARING 1007.21, RENTAL_REVENUE -489.34, TAX_PAYABLE -97.87",
                Drafts.invoice(Role.PRINCIPAL, Sale.of(eur("516"), eur("86"))),
                Drafts.payment(eur("516")),
                Drafts.depositCapture(eur("300")),
                Drafts.recognise(eur("430")),
                Drafts.extraCharges(Role.PRINCIPAL, eur("71.21"), eur("11.87")),
                Drafts.payment(eur("71.21")),
                Drafts.damage(Role.PRINCIPAL, eur("300"), eur("0"), eur("120")),
                Drafts.payment(eur("120")));
    }

    @Test
    void w61_the_remaining_events() {
        assertBooks(
                List.of(
                        "DEPOSIT_CAPTURE: Dr PSP_CLEARING 500.00 / Cr DEPOSIT_LIABILITY 500.00",
                        "PSP_FEE: Dr PSP_FEES 17.40 / Cr PSP_CLEARING 17.40",
                        "EXTRA_CHARGES: Dr CUSTOMER_RECEIVABLE 48.00 / Cr OWNER_PAYABLE 40.00, TAX_PAYABLE 8.00",
                        "PAYMENT: Dr PSP_CLEARING 30.00 / Cr CUSTOMER_RECEIVABLE 30.00",
                        "WRITE_OFF: Dr BAD_DEBT 18.00 / Cr CUSTOMER_RECEIVABLE 18.00",
                        "DAMAGE: Dr PSP_CLEARING 150.00 / Cr OWNER_PAYABLE 150.00",
                        "DEPOSIT_RELEASE: Dr DEPOSIT_LIABILITY 500.00 / Cr PSP_CLEARING 500.00",
                        "PAYOUT: Dr OWNER_PAYABLE 190.00 / Cr PSP_CLEARING 190.00"),
                "BAD_DEBT 18.00, PSP_CLEARING -27.40, PSP_FEES 17.40, TAX_PAYABLE -8.00",
                Drafts.depositCapture(eur("500")),
                Drafts.pspFee(eur("17.40")),
                Drafts.extraCharges(Role.AGENT, eur("48"), eur("8")),
                Drafts.payment(eur("30")),
                Drafts.writeOff(eur("18")),
                Drafts.damage(Role.AGENT, eur("0"), eur("150"), eur("0")),
                Drafts.depositRelease(eur("500")),
                Drafts.payout(eur("190")));
    }

    private static void assertBooks(List<String> entries, String closing, Entry.Draft... drafts) {
        assertEquals(entries, Stream.of(drafts).map(RulebookNotation::of).toList());
        assertEquals(closing, closing(drafts));
    }

    /** By name, without those that close with nothing. */
    private static String closing(Entry.Draft... drafts) {
        UUID any = new UUID(0, 1);
        Map<String, Money> balances = Stream.of(drafts)
                .flatMap(draft -> draft.entry(any, new PayableId(any), any, Instant.EPOCH).postings().stream())
                .collect(Collectors.toMap(
                        posting -> posting.account().name(), Posting::amount, Money::plus, TreeMap::new));
        return balances.entrySet().stream()
                .filter(balance -> !balance.getValue().isZero())
                .map(balance -> balance.getKey() + " " + balance.getValue().amount())
                .collect(Collectors.joining(", "));
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
