package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.Enquiries;
import dev.rentwright.booking.Enquiry;
import dev.rentwright.booking.PolicyInputsByMode;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.PolicyHolder;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.money.Money;
import dev.rentwright.party.Customer;
import dev.rentwright.party.CustomerId;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRules;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.PartyFixture;
import dev.rentwright.testkit.fixture.PolicyInputsFixture;
import dev.rentwright.testkit.fixture.PricingFixture;
import dev.rentwright.testkit.fixture.RentableFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.StayRulesFixture;
import dev.rentwright.testkit.fixture.TariffFixture;
import dev.rentwright.testkit.fixture.Times;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Enquiries} promises: what the stores say one by one, at once. */
public abstract class EnquiriesContract extends StoreContract {

    @Test
    public void whatever_is_quoted_is_told_with_all_that_it_speaks_of() {
        Shop shop = openShop();
        Customer customer = PartyFixture.aKnownCustomer();
        doInUnit(() -> ports().customers().add(customer));
        for (Rentable rentable : List.of(
                shop.keep(shop.aCar().being(RentableFixture.aKnownVehicle()).build()),
                shop.keep(shop.theirs(RentableFixture.aRoom()).build()),
                shop.keep(shop.theirs(RentableFixture.aHome())
                        .offeredAt(shop.otherPlace().id(), shop.place().id())
                        .build()))) {
            Quote quote = quote(shop, rentable);

            Enquiry enquiry = about(quote.id(), customer.id());

            assertEquals(oneByOne(quote.id(), customer.id()), enquiry);
            assertEquals(rentable, enquiry.quoted().orElseThrow().rentable());
            assertEquals(Optional.of(customer), enquiry.customer());
        }
    }

    @Test
    public void the_rules_of_the_nearest_count_for_what_is_quoted() {
        Shop shop = openShop();
        Rentable car = shop.car();
        Quote quote = quote(shop, car);

        assertEquals(StayRules.NONE, rules(quote, shop));
        for (RuledThing thing : List.of(
                new RuledThing.OfSupplier(car.supplier()),
                new RuledThing.OfCategory(car.category()),
                new RuledThing.OfRentable(car.id()))) {
            doInUnit(() -> ports().stayRules().put(thing, rulesOf(thing)));

            assertEquals(rulesOf(thing).minimumDays(), rules(quote, shop).minimumDays());
            assertEquals(
                    oneByOne(quote.id(), shop.customer().id()),
                    about(quote.id(), shop.customer().id()));
        }
    }

    @Test
    public void the_policy_of_the_nearest_counts_for_what_is_quoted() {
        Shop shop = openShop();
        Rentable car = shop.car();
        Quote quote = quote(shop, car);

        assertEquals(Optional.empty(), policy(quote, shop));
        doInUnit(() -> ports().cancellationPolicies()
                .put(new PolicyHolder.OfSupplier(car.supplier()), CancellationPolicy.STRICT));
        assertEquals(Optional.of(CancellationPolicy.STRICT), policy(quote, shop));
        doInUnit(() ->
                ports().cancellationPolicies().put(new PolicyHolder.OfRentable(car.id()), CancellationPolicy.MODERATE));
        assertEquals(Optional.of(CancellationPolicy.MODERATE), policy(quote, shop));
        assertEquals(
                oneByOne(quote.id(), shop.customer().id()),
                about(quote.id(), shop.customer().id()));
    }

    @Test
    public void what_is_said_of_how_bookings_are_run_is_told_for_the_mode_that_is_quoted() {
        Shop shop = openShop();
        Rentable car = shop.car();
        Quote quote = quote(shop, car);

        doInUnit(() -> ports().policyBook()
                .put(
                        new PolicyHolder.OfSupplier(car.supplier()),
                        new PolicyInputsByMode(
                                PolicyInputsFixture.said(40),
                                PolicyInputsFixture.holding(1),
                                PolicyInputsFixture.holding(2))));
        doInUnit(() -> ports().policyBook()
                .put(
                        new PolicyHolder.OfRentable(car.id()),
                        new PolicyInputsByMode(
                                PolicyInputsFixture.holding(5),
                                PolicyInputsFixture.holding(3),
                                PolicyInputsFixture.holding(4))));

        assertEquals(
                PolicyInputsFixture.said(5),
                about(quote.id(), shop.customer().id()).quoted().orElseThrow().inputs());
        assertEquals(
                oneByOne(quote.id(), shop.customer().id()),
                about(quote.id(), shop.customer().id()));
    }

    @Test
    public void what_was_written_before_is_told() {
        Shop shop = openShop();
        Rentable car = shop.car();
        Quote quote =
                PricingFixture.aQuote(car, TariffFixture.aRateCard().plan().orThrow(), Times.THREE_DAYS);
        Customer customer = PartyFixture.aCustomer();

        Enquiry enquiry = inUnit(() -> {
            ports().quotes().add(quote);
            ports().customers().add(customer);
            return ports().enquiries().about(quote.id(), customer.id());
        });

        assertEquals(Optional.of(quote), enquiry.quoted().map(Enquiry.Quoted::quote));
        assertEquals(Optional.of(customer), enquiry.customer());
    }

    @Test
    public void what_nobody_knows_is_told_as_missing() {
        Shop shop = openShop();
        Quote quote = quote(shop, shop.car());

        assertEquals(
                Optional.empty(),
                about(quote.id(), new CustomerId(Counter.id())).customer());
        Enquiry ofNoQuote = about(new QuoteId(Counter.id()), shop.customer().id());
        assertEquals(Optional.empty(), ofNoQuote.quoted());
        assertEquals(Optional.of(shop.customer()), ofNoQuote.customer());
    }

    private Quote quote(Shop shop, Rentable rentable) {
        Quote quote = PricingFixture.aQuote(
                rentable,
                TariffFixture.aRateCard()
                        .withOneWayFee(Money.ofMinor(4000, "EUR"))
                        .plan()
                        .orThrow(),
                Times.THREE_DAYS,
                shop.place().id(),
                shop.otherPlace().id());
        doInUnit(() -> ports().quotes().add(quote));
        return quote;
    }

    private static StayRules rulesOf(RuledThing thing) {
        return StayRulesFixture.nights(thing.kind().length());
    }

    private StayRules rules(Quote quote, Shop shop) {
        return about(quote.id(), shop.customer().id()).quoted().orElseThrow().rules();
    }

    private Optional<CancellationPolicy> policy(Quote quote, Shop shop) {
        return about(quote.id(), shop.customer().id()).quoted().orElseThrow().ownPolicy();
    }

    private Enquiry about(QuoteId quote, CustomerId customer) {
        return inUnit(() -> ports().enquiries().about(quote, customer));
    }

    private Enquiry oneByOne(QuoteId quote, CustomerId customer) {
        return inUnit(() -> Enquiries.on(
                        ports().quotes(),
                        ports().customers(),
                        ports().rentables(),
                        ports().locations(),
                        ports().stayRules(),
                        ports().policyBook(),
                        ports().cancellationPolicies())
                .about(quote, customer));
    }
}
