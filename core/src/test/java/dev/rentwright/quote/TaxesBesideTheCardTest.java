package dev.rentwright.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.Rentwright;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Forbidden;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import dev.rentwright.tariff.ManageTaxes;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import dev.rentwright.tariff.TaxScope;
import dev.rentwright.tariff.Taxes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Taxes that a supplier or a place says, so that cards need not repeat them: ten days of 52.50 are 525.00 before them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TaxesBesideTheCardTest {

    private static final Taxes VAT = Taxes.of(Tax.exclusive("VAT", "20"));

    private final Fleet fleet = new Fleet();
    private final ManageTaxes taxes = fleet.rentwright.tariff().manageTaxes();

    @Test
    void the_taxes_of_a_place_are_frozen_with_the_quote_and_proven_by_it() {
        put(TaxScope.of(fleet.place), VAT);
        Instant then = fleet.clock.instant();
        Quote before = fleet.quote(fleet.tenDays()).orThrow();
        assertEquals("630.00 EUR", total(before));
        assertEquals(VAT, before.plan().card().taxes());

        fleet.clock.forward(Duration.ofMinutes(1));
        put(TaxScope.of(fleet.place), Taxes.of(Tax.exclusive("VAT", "10")));

        assertEquals("577.50 EUR", total(fleet.quote(fleet.tenDays()).orThrow()));
        Requoted again = fleet.rentwright
                .quotes()
                .requote()
                .requote(Fleet.ADA, before.id())
                .orThrow();
        assertEquals("577.50 EUR", total(again.fresh()));
        assertEquals(
                "630.00 EUR",
                fleet.rentwright
                        .quotes()
                        .priceAsOf()
                        .price(fleet.tenDays(), then)
                        .orThrow()
                        .price()
                        .total()
                        .toString());
        assertTrue(fleet.rentwright
                .quotes()
                .verifyQuote()
                .verify(Fleet.ADA, before.id())
                .orThrow()
                .proven());
    }

    @Test
    void a_supplier_counts_before_a_place_and_a_card_before_both() {
        put(TaxScope.of(fleet.place), VAT);
        put(TaxScope.of(fleet.supplier), Taxes.of(Tax.inclusive("VAT", "5")));
        assertEquals("525.00 EUR", total(fleet.quote(fleet.tenDays()).orThrow()));

        put(TaxScope.of(fleet.supplier), Taxes.NONE);
        assertEquals("630.00 EUR", total(fleet.quote(fleet.tenDays()).orThrow()));

        fleet.cards(RateCard.daily("50", "EUR").withTax(Tax.exclusive("VAT", "0")));
        assertEquals("525.00 EUR", total(fleet.quote(fleet.tenDays()).orThrow()));
    }

    @Test
    void taxes_that_cannot_be_rounded_as_the_card_says_are_refused() {
        Taxes stacked = Taxes.of(Tax.exclusive("STATE", "6"), Tax.compound("CITY", "2"));
        put(TaxScope.of(fleet.place), stacked);
        assertEquals(
                List.of(RefusalCode.TAX_COMPOUND_NEEDS_PER_LINE),
                codes(taxes.put(Fleet.DESK, TaxScope.of(fleet.place), stacked.rounded(TaxRounding.PER_TAX_CODE))));

        fleet.cards(RateCard.daily("50", "EUR").with(Taxes.NONE.rounded(TaxRounding.PER_TAX_CODE)));
        assertEquals(List.of(RefusalCode.TAX_COMPOUND_NEEDS_PER_LINE), codes(fleet.quote(fleet.tenDays())));
    }

    @Test
    void a_supplier_that_rounds_per_code_is_told_of_the_place_with_a_compound_tax() {
        put(TaxScope.of(fleet.place), Taxes.of(Tax.exclusive("STATE", "6"), Tax.compound("CITY", "2")));

        Taxes rounded = Taxes.NONE.rounded(TaxRounding.PER_TAX_CODE);
        Refusal refusal = refusal(taxes.put(Fleet.DESK, TaxScope.of(fleet.supplier), rounded));
        assertEquals(RefusalCode.TAX_COMPOUND_NEEDS_PER_LINE, refusal.code());
        assertEquals("taxRounding", refusal.facts().get("field"));
        assertEquals(List.of("CITY"), refusal.facts().get("taxes"));
        assertEquals(fleet.place.value(), refusal.facts().get("location"));
        assertEquals(
                "rounding per line, or no compound tax by location " + fleet.place.value(),
                refusal.facts().get("expected"));
        assertEquals(
                Taxes.NONE, taxes.show(Fleet.DESK, TaxScope.of(fleet.supplier)).orThrow());

        put(TaxScope.of(fleet.supplier), Taxes.of(Tax.exclusive("VAT", "20")).rounded(TaxRounding.PER_TAX_CODE));
        assertEquals("630.00 EUR", total(fleet.quote(fleet.tenDays()).orThrow()));
    }

    @Test
    void a_place_with_two_inclusive_taxes_is_told_of_the_supplier_who_rounds_per_code() {
        put(TaxScope.of(fleet.supplier), Taxes.NONE.rounded(TaxRounding.PER_TAX_CODE));
        Taxes two = Taxes.of(Tax.inclusive("VAT", "7"), Tax.inclusive("CITY", "2"));

        Refusal refusal = refusal(taxes.put(Fleet.DESK, TaxScope.of(fleet.place), two));
        assertEquals(RefusalCode.TAX_MULTIPLE_INCLUSIVE_NEEDS_PER_LINE, refusal.code());
        assertEquals("taxes", refusal.facts().get("field"));
        assertEquals(fleet.supplier.value(), refusal.facts().get("supplier"));
        assertEquals(
                "one inclusive tax at most, or rounding per line by supplier " + fleet.supplier.value(),
                refusal.facts().get("expected"));

        put(TaxScope.of(fleet.supplier, fleet.place), Taxes.NONE.rounded(TaxRounding.PER_LINE));
        assertEquals(
                List.of(RefusalCode.TAX_MULTIPLE_INCLUSIVE_NEEDS_PER_LINE),
                codes(taxes.put(Fleet.DESK, TaxScope.of(fleet.place), two.rounded(TaxRounding.PER_TAX_CODE))));
        put(TaxScope.of(fleet.place), two);
        assertEquals(
                "taxes",
                refusal(taxes.put(Fleet.DESK, TaxScope.of(fleet.supplier, fleet.place), Taxes.NONE))
                        .facts()
                        .get("field"));
    }

    @Test
    void a_card_that_rounds_per_code_is_told_of_the_places_where_it_would_be_used() {
        put(TaxScope.of(fleet.place), Taxes.of(Tax.exclusive("STATE", "6"), Tax.compound("CITY", "2")));
        RateCard rounded = RateCard.daily("50", "EUR").with(Taxes.NONE.rounded(TaxRounding.PER_TAX_CODE));

        Refusal refusal = refusal(fleet.rentwright.tariff().setRateCard().onRentable(Fleet.DESK, fleet.car, rounded));
        assertEquals("taxRounding", refusal.facts().get("field"));
        assertEquals(fleet.place.value(), refusal.facts().get("location"));

        fleet.rentwright
                .tariff()
                .setRateCard()
                .onRentable(Fleet.DESK, fleet.car, rounded.withTax(Tax.exclusive("VAT", "20")))
                .orThrow();
    }

    @Test
    void a_host_that_has_its_taxes_from_elsewhere_is_asked_in_the_place_of_the_book() {
        Fleet of = new Fleet(builder -> builder.taxes((supplier, place, at) -> VAT));
        of.rentwright
                .tariff()
                .manageTaxes()
                .put(Fleet.DESK, TaxScope.of(of.place), Taxes.of(Tax.exclusive("VAT", "1")))
                .orThrow();

        assertEquals("630.00 EUR", total(of.quote(of.tenDays()).orThrow()));
    }

    @Test
    void of_another_suppliers_taxes_and_everybodys_nothing_is_told_to_one_supplier() {
        Actor owner = Actor.supplier("owner", fleet.supplier);
        SupplierId stranger = new SupplierId(new UUID(0, 9));
        LocationId nowhere = new LocationId(new UUID(0, 8));
        taxes.put(owner, TaxScope.of(fleet.supplier, fleet.place), VAT).orThrow();
        assertEquals(
                VAT, taxes.show(owner, TaxScope.of(fleet.supplier, fleet.place)).orThrow());
        assertEquals(Taxes.NONE, taxes.show(owner, TaxScope.of(fleet.supplier)).orThrow());

        for (TaxScope others :
                List.of(TaxScope.of(stranger), TaxScope.of(fleet.place), TaxScope.of(fleet.supplier, nowhere))) {
            assertEquals(List.of(RefusalCode.NOT_FOUND), codes(taxes.put(owner, others, VAT)));
            assertEquals(List.of(RefusalCode.NOT_FOUND), codes(taxes.show(owner, others)));
        }
        assertEquals(List.of(RefusalCode.NOT_FOUND), codes(taxes.put(Fleet.DESK, TaxScope.of(nowhere), VAT)));
    }

    @Test
    void whoever_may_not_manage_prices_says_and_reads_none() {
        ManageTaxes locked = Rentwright.on(fleet.ports)
                .access((actor, permission) -> false)
                .open()
                .tariff()
                .manageTaxes();

        assertThrows(Forbidden.class, () -> locked.put(Fleet.DESK, TaxScope.of(fleet.place), VAT));
        assertThrows(Forbidden.class, () -> locked.show(Fleet.DESK, TaxScope.of(fleet.place)));
    }

    private void put(TaxScope scope, Taxes said) {
        taxes.put(Fleet.DESK, scope, said).orThrow();
    }

    private static Refusal refusal(Outcome<?> outcome) {
        assertEquals(1, outcome.refusals().size(), outcome::toString);
        return outcome.refusals().get(0);
    }

    private static String total(Quote quote) {
        return quote.price().total().toString();
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
