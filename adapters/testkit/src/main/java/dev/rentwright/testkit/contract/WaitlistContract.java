package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.Rentwright;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.booking.Booking;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.quote.Quote;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.PricingFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.TariffFixture;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.testkit.fixture.WaitlistFixture;
import dev.rentwright.waitlist.AcceptOffer;
import dev.rentwright.waitlist.Waitlist;
import dev.rentwright.waitlist.WaitlistEntry;
import dev.rentwright.waitlist.WaitlistEntryId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Waitlist} promises. */
public abstract class WaitlistContract extends StoreContract {

    private static final Instant NOW = Times.NOW;
    private static final Instant START = Times.THREE_DAYS.start();
    private static final Instant END = Times.THREE_DAYS.end();

    @Test
    public void an_entry_is_kept_as_it_was_given_in_every_state() {
        Shop shop = openShop();
        Rentable car = shop.car();
        for (WaitlistEntry entry : List.of(
                WaitlistFixture.anEntry(shop).forThis(car).waiting(),
                WaitlistFixture.anEntry(shop).waiting(),
                WaitlistFixture.anEntry(shop).offered(car.id(), NOW.plusSeconds(1800)),
                WaitlistFixture.anEntry(shop).lapsed(car.id(), NOW.plusSeconds(1800)))) {
            doInUnit(() -> waitlist().add(entry));
            assertKept(entry, () -> waitlist().byId(entry.id()));
        }
        assertAbsent(() -> waitlist().byId(new WaitlistEntryId(ports().ids().next())));
        assertAbsent(() -> waitlist().lock(new WaitlistEntryId(ports().ids().next())));
    }

    @Test
    public void a_move_is_the_next_version_and_an_old_one_is_stale() {
        Shop shop = openShop();
        Rentable car = shop.car();
        WaitlistFixture fixture = WaitlistFixture.anEntry(shop);
        WaitlistEntry entry = fixture.waiting();
        WaitlistEntry offered = fixture.offered(car.id(), NOW.plusSeconds(1800));
        doInUnit(() -> waitlist().add(entry));

        doInUnit(() -> waitlist().save(offered));

        assertKept(offered.atVersion(2), () -> waitlist().lock(entry.id()));
        assertStale(() -> waitlist().save(offered));
        assertDefect(() -> waitlist().add(entry));
    }

    @Test
    public void a_customers_entries_come_in_the_order_in_which_they_joined() {
        Shop shop = openShop();
        WaitlistEntry later =
                keep(WaitlistFixture.anEntry(shop).since(NOW.plusSeconds(1)).waiting());
        WaitlistEntry earlier = keep(WaitlistFixture.anEntry(shop).since(NOW).waiting());
        keep(WaitlistFixture.anEntry(openShop()).waiting());

        assertEquals(
                List.of(earlier, later),
                inUnit(() -> waitlist().of(shop.customer().id())));
    }

    @Test
    public void offerable_is_who_waits_for_what_is_free_from_the_start_to_the_end_of_the_turnaround() {
        Shop shop = openShop();
        Rentable car = shop.car();
        WaitlistEntry entry = keep(WaitlistFixture.anEntry(shop).forThis(car).waiting());
        WaitlistEntry any =
                keep(WaitlistFixture.anEntry(shop).since(NOW.plusSeconds(1)).waiting());

        assertEquals(List.of(entry.id(), any.id()), offerable(NOW));
        ClaimReference behind = claim(car, END.plus(car.turnaround()), END.plus(Duration.ofDays(1)), Optional.empty());
        claim(car, START.minus(Duration.ofDays(1)), START, Optional.empty());
        assertEquals(List.of(entry.id(), any.id()), offerable(NOW), "what touches is not in the way");
        doInUnit(() -> ports().claims().release(behind, NOW));
        ClaimReference inside =
                claim(car, END.minusSeconds(1), END.plus(Duration.ofDays(1)), Optional.of(NOW.plusSeconds(60)));
        assertEquals(List.of(), offerable(NOW));
        assertEquals(List.of(entry.id(), any.id()), offerable(NOW.plusSeconds(60)), "a dead hold is not in the way");
        doInUnit(() -> ports().claims().release(inside, NOW));
        assertEquals(List.of(entry.id()), inUnit(() -> waitlist().offerable(NOW, 1)), "the longest waiting first");
        assertEquals(List.of(), offerable(START), "nobody waits for what has begun");
    }

    @Test
    public void nobody_is_offered_what_is_elsewhere_or_not_sold_or_of_another_kind() {
        Shop shop = openShop();
        keep(WaitlistFixture.anEntry(shop).at(shop.otherPlace().id()).waiting());
        keep(WaitlistFixture.anEntry(shop).waiting());
        shop.keep(shop.aCar()
                .being(PublicationStatus.UNPUBLISHED, OperationalStatus.AVAILABLE)
                .build());
        openShop().car();

        assertEquals(List.of(), offerable(NOW));
    }

    @Test
    public void over_are_offers_that_lapsed_and_waits_that_were_in_vain() {
        Shop shop = openShop();
        Rentable car = shop.car();
        WaitlistEntry waiting = keep(WaitlistFixture.anEntry(shop).waiting());
        WaitlistEntry offered =
                keep(WaitlistFixture.anEntry(shop).since(NOW.plusSeconds(1)).offered(car.id(), NOW.plusSeconds(1800)));
        keep(WaitlistFixture.anEntry(shop).lapsed(car.id(), NOW));

        assertEquals(List.of(), over(NOW.plusSeconds(1799)));
        assertEquals(List.of(offered.id()), over(NOW.plusSeconds(1800)));
        assertEquals(List.of(waiting.id(), offered.id()), over(START));
    }

    @Test
    public void ahead_are_those_who_joined_before_and_want_some_of_the_same_time_of_the_same_thing() {
        Shop shop = openShop();
        Rentable car = shop.car();
        WaitlistEntry first =
                keep(WaitlistFixture.anEntry(shop).forThis(car).since(NOW).waiting());
        WaitlistEntry second =
                keep(WaitlistFixture.anEntry(shop).since(NOW.plusSeconds(1)).waiting());
        WaitlistEntry third =
                keep(WaitlistFixture.anEntry(shop).since(NOW.plusSeconds(2)).waiting());
        keep(WaitlistFixture.anEntry(shop).forThis(shop.car()).since(NOW).waiting());
        keep(WaitlistFixture.anEntry(shop).at(shop.otherPlace().id()).since(NOW).waiting());
        keep(WaitlistFixture.anEntry(shop).since(NOW).lapsed(car.id(), NOW));
        keep(WaitlistFixture.anEntry(shop)
                .during(END.plus(car.turnaround()), END.plus(Duration.ofDays(9)))
                .since(NOW)
                .waiting());

        assertEquals(List.of(first, second), inUnit(() -> waitlist().ahead(third, car)));
        assertEquals(List.of(), inUnit(() -> waitlist().ahead(first, car)));
    }

    @Test
    public void an_offer_that_cannot_be_had_any_more_is_held_as_it_was() {
        Shop shop = openShop();
        Rentable car = shop.car();
        WaitlistEntry entry = keep(WaitlistFixture.anEntry(shop).forThis(car).waiting());
        Rentwright engine =
                Rentwright.on(ports()).clock(Clock.fixed(NOW, ZoneOffset.UTC)).open();
        engine.waitlist().dueWork().forEach(work -> work.round(100, () -> true));
        Optional<Claim> held = inUnit(() -> ports().claims().of(entry.claimReference()));
        Journey away = new Journey(shop.place().id(), shop.otherPlace().id());
        Claim taken = ClaimFixture.aBlock(car.id(), START.minus(Duration.ofDays(1)), START)
                .standing(Footing.Fixed.along(away));
        doInUnit(() -> ports().claims().place(taken, NOW));
        Quote quote = PricingFixture.aQuote(
                car,
                TariffFixture.aRateCard().plan().orThrow(),
                Times.THREE_DAYS,
                shop.place().id(),
                shop.place().id());
        doInUnit(() -> ports().quotes().add(quote));

        Outcome<Booking> refused = engine.waitlist()
                .acceptOffer()
                .accept(new AcceptOffer.Command(Actor.staff("desk"), entry.id(), quote.id(), Optional.empty()));

        assertEquals(
                List.of(RefusalCode.LOCATION_NO_STOCK),
                refused.refusals().stream().map(Refusal::code).toList());
        assertEquals(held, inUnit(() -> ports().claims().of(entry.claimReference())));
    }

    private Waitlist waitlist() {
        return ports().waitlist();
    }

    private WaitlistEntry keep(WaitlistEntry entry) {
        doInUnit(() -> waitlist().add(entry));
        return entry;
    }

    private List<WaitlistEntryId> offerable(Instant now) {
        return inUnit(() -> waitlist().offerable(now, 100));
    }

    private List<WaitlistEntryId> over(Instant now) {
        return inUnit(() -> waitlist().over(now, 100));
    }

    private ClaimReference claim(Rentable car, Instant from, Instant until, Optional<Instant> expiry) {
        var claim = expiry.isPresent()
                ? ClaimFixture.aHold(car.id(), from, until, expiry.get())
                : ClaimFixture.aBlock(car.id(), from, until);
        doInUnit(() -> ports().claims().place(claim, NOW));
        return claim.reference();
    }
}
