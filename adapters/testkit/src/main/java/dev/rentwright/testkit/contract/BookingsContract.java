package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.AdditionalCharge;
import dev.rentwright.booking.Arrangements;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingSource;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.CancellationRequest;
import dev.rentwright.booking.Charges;
import dev.rentwright.booking.GroupReference;
import dev.rentwright.booking.GuaranteeType;
import dev.rentwright.booking.NoticeGiven;
import dev.rentwright.booking.Origin;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.host.Page;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.quote.Quote;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.testkit.fixture.BookingFixture;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.PricingFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Stages;
import dev.rentwright.testkit.fixture.TariffFixture;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@link Bookings} promises. */
public abstract class BookingsContract extends StoreContract {

    private static final Instant NOW = Times.NOW;
    private static final int CROWD = 6;

    @Test
    public void a_booking_in_every_stage_is_kept_as_it_was_given() {
        Shop shop = openShop();
        BookingFixture fixture = shop.aBooking();

        for (BookingStage stage : Stages.all(Money.of("12.34", "EUR"))) {
            Booking booking = shop.keep(fixture.at(stage));

            assertKept(booking, () -> ports().bookings().byId(booking.id()));
        }
    }

    @Test
    public void a_booking_by_every_plan_is_kept_as_it_was_given() {
        Shop shop = openShop();

        for (RatePlan plan : TariffFixture.manyPlans()) {
            Booking booking = shop.keep(shop.aBooking(plan, Times.THREE_DAYS).pending());

            assertKept(booking, () -> ports().bookings().byId(booking.id()));
        }
    }

    @Test
    public void a_booking_over_a_clock_change_is_kept_as_it_was_given() {
        Shop shop = openShop();
        RatePlan plan = TariffFixture.aRateCard().plan().orThrow();

        for (RentalPeriod period : Times.awkward()) {
            Booking booking = shop.keep(shop.aBooking(plan, period).confirmed());

            assertKept(booking, () -> ports().bookings().byId(booking.id()));
        }
    }

    @Test
    public void what_a_rental_really_came_to_is_kept_as_it_was_given() {
        Shop shop = openShop();
        RatePlan plan = TariffFixture.aFullRateCard("EUR").plan().orThrow();
        RentalPeriod twoDays = Times.THREE_DAYS.withEnd(Times.THREE_DAYS.end().minusSeconds(86_400));
        List<PriceLine> atReturn = PricingFixture.linesAtReturn(plan.currency());
        Charges charges =
                new Charges(Optional.of(PricingFixture.priceOf(plan, twoDays)), atReturn, Money.of("0.01", "EUR"));

        Booking booking = shop.keep(shop.aBooking(plan, Times.THREE_DAYS)
                .charged(charges)
                .wishing("Please park in the \"shade\" – 非常感谢")
                .noting("pays late")
                .timedAt(NOW)
                .confirmed());

        assertKept(booking, () -> ports().bookings().byId(booking.id()));
    }

    @Test
    public void what_was_added_and_arranged_on_the_way_is_kept_as_it_was_given() {
        Shop shop = openShop();
        RatePlan plan = TariffFixture.aRateCard().plan().orThrow();
        AdditionalCharge cleaning =
                new AdditionalCharge("CLEANING", "sand", Money.of("12", "EUR"), Money.of("2", "EUR"), NOW, "desk");
        AdditionalCharge broken =
                AdditionalCharge.fee(AdditionalCharge.BREAK_FEE, "left", Money.of("1.20", "EUR"), NOW, "desk");
        Charges charges = new Charges(
                Optional.empty(),
                List.of(),
                List.of(cleaning, broken),
                Money.of("0.01", "EUR"),
                Money.of("7.50", "EUR"));
        CancellationRequest asked = new CancellationRequest(
                CancellationRequest.State.REJECTED, "ill", NOW, "ada", Optional.of("no \"refund\""));
        NoticeGiven notice = new NoticeGiven(NOW, "ada", LocalDate.parse("2026-09-30"));

        for (GuaranteeType guarantee : GuaranteeType.values()) {
            Booking booking = shop.keep(shop.aBooking(plan, Times.THREE_DAYS)
                    .charged(charges)
                    .arranged(new Arrangements(
                            guarantee,
                            Optional.of(asked),
                            Optional.of(notice),
                            false,
                            true,
                            false,
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Set.of(DocumentKind.ID_PROOF, DocumentKind.OTHER)))
                    .confirmed());
            assertKept(booking, () -> ports().bookings().byId(booking.id()));
        }
        Booking renewing = shop.keep(shop.aBooking(plan, Times.THREE_DAYS)
                .arranged(new Arrangements(
                        GuaranteeType.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        false,
                        false,
                        Optional.empty(),
                        List.of(),
                        Optional.of(NOW),
                        Set.of()))
                .confirmed());
        assertKept(renewing, () -> ports().bookings().byId(renewing.id()));
        Booking changed = shop.keep(shop.aBooking(plan, Times.THREE_DAYS)
                .arranged(Arrangements.NONE.awaitingApproval(true))
                .at(new BookingStage.Approved("desk", NOW)));
        assertKept(changed, () -> ports().bookings().byId(changed.id()));
    }

    @Test
    public void what_was_put_out_of_sight_is_kept_and_not_listed() {
        Shop shop = openShop();
        RatePlan plan = TariffFixture.aRateCard().plan().orThrow();
        Booking hidden = shop.keep(shop.aBooking(plan, Times.THREE_DAYS)
                .arranged(new Arrangements(
                        GuaranteeType.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        false,
                        Optional.of(NOW),
                        List.of(),
                        Optional.empty(),
                        Set.of()))
                .at(new BookingStage.Declined("no car left", "desk", NOW)));

        assertKept(hidden, () -> ports().bookings().byId(hidden.id()));
        Bookings.Filter declined =
                new Bookings.Filter(Optional.of(BookingStatus.DECLINED), Optional.empty(), Optional.empty());
        assertEquals(
                List.of(),
                list(declined, new Page.Request(1, 100)).items().stream()
                        .filter(booking -> booking.id().equals(hidden.id()))
                        .toList());
    }

    @Test
    public void which_of_many_ids_are_bookings_is_told_at_once() {
        Booking booking = openShop().booking();
        BookingId nobody = new BookingId(Counter.id());

        assertEquals(
                Set.of(booking.id()),
                inUnit(() -> ports().bookings().known(List.of(nobody, booking.id(), booking.id()))));
        assertEquals(Set.of(), inUnit(() -> ports().bookings().known(List.of())));
    }

    @Test
    public void nothing_is_found_under_an_unknown_id() {
        BookingId unknown = new BookingId(Counter.id());

        assertAbsent(() -> ports().bookings().byId(unknown));
        assertAbsent(() -> ports().bookings().lock(unknown));
        assertEquals(List.of(), inUnit(() -> ports().bookings().events(unknown)));
    }

    @Test
    public void a_saved_move_is_the_next_version_and_its_events_follow_those_before() {
        Shop shop = openShop();
        Booking pending = shop.aBooking().timedAt(NOW).pending();
        BookingEvent created = BookingFixture.created(pending);
        doInUnit(() -> ports().bookings().add(pending, List.of(created)));
        Booking confirmed = at(pending, new BookingStage.Confirmed(NOW), 3);
        BookingEvent approved =
                BookingFixture.event(confirmed, 2, BookingEventType.APPROVED, Optional.of(BookingStatus.PENDING));
        BookingEvent done =
                BookingFixture.event(confirmed, 3, BookingEventType.CONFIRMED, Optional.of(BookingStatus.APPROVED));

        doInUnit(() -> ports().bookings().save(confirmed, List.of(approved, done)));

        assertKept(confirmed.atVersion(2), () -> ports().bookings().byId(pending.id()));
        assertKept(confirmed.atVersion(2), () -> ports().bookings().lock(pending.id()));
        assertEquals(
                List.of(created, approved, done),
                inUnit(() -> ports().bookings().events(pending.id())));
    }

    @Test
    public void a_booking_is_saved_from_every_stage_to_every_other() {
        Shop shop = openShop();
        Booking booking = shop.booking();
        List<BookingStage> stages = new ArrayList<>(Stages.all(Money.of("5", "EUR")));
        stages.addAll(Stages.all(Money.of("0", "EUR")));
        Collections.reverse(stages);
        long version = 1;

        for (BookingStage stage : stages) {
            Booking next = at(booking.atVersion(version), stage, 1);
            doInUnit(() -> ports().bookings().save(next, List.of()));
            version++;
            assertKept(next.atVersion(version), () -> ports().bookings().byId(booking.id()));
        }
    }

    @Test
    public void a_move_made_from_an_old_version_is_stale_and_leaves_no_event() {
        Booking read = openShop().booking();
        doInUnit(() -> ports().bookings().save(read, List.of()));
        Booking late = at(read, new BookingStage.Confirmed(NOW), 2);
        BookingEvent event =
                BookingFixture.event(late, 2, BookingEventType.CONFIRMED, Optional.of(BookingStatus.APPROVED));

        assertStale(() -> ports().bookings().save(late, List.of(event)));

        assertKept(read.atVersion(2), () -> ports().bookings().byId(read.id()));
        assertEquals(1, inUnit(() -> ports().bookings().events(read.id())).size());
    }

    @Test
    public void a_second_booking_of_the_same_id_or_number_fails_and_the_first_stays() {
        Shop shop = openShop();
        BookingFixture fixture = shop.aBooking();
        Booking first = shop.keep(fixture.pending());
        Booking other = fixture.pending();
        Booking sameNumber = numbered(other, first.number());

        assertDefect(() -> ports().bookings().add(first, List.of()));
        assertDefect(() -> ports().bookings().add(sameNumber, List.of(BookingFixture.created(sameNumber))));

        assertKept(first, () -> ports().bookings().byId(first.id()));
        assertAbsent(() -> ports().bookings().byId(other.id()));
        assertEquals(List.of(), inUnit(() -> ports().bookings().events(other.id())));
    }

    @Test
    public void bookings_are_listed_newest_first_page_by_page() {
        Shop shop = openShop();
        BookingFixture fixture = shop.aBooking();
        Booking second = shop.keep(fixture.createdAt(NOW.plusMillis(2)).pending());
        Booking third = shop.keep(fixture.createdAt(NOW.plusMillis(1)).pending());
        Booking first = shop.keep(fixture.createdAt(NOW.plusMillis(3)).pending());
        Page.Request one = new Page.Request(1, 2);
        Page.Request two = new Page.Request(2, 2);

        assertEquals(new Page<>(List.of(first, second), one, 3), list(Bookings.Filter.ALL, one));
        assertEquals(new Page<>(List.of(third), two, 3), list(Bookings.Filter.ALL, two));
    }

    @Test
    public void every_part_of_a_filter_narrows() {
        Shop shop = openShop();
        Shop other = openShop();
        Booking pending = shop.booking();
        Booking confirmed = other.keep(other.aBooking().confirmed());
        Page.Request page = Page.Request.FIRST;
        Optional<BookingStatus> confirmedOnly = Optional.of(BookingStatus.CONFIRMED);

        assertEquals(2, list(Bookings.Filter.ALL, page).total());
        assertEquals(
                List.of(confirmed),
                list(new Bookings.Filter(confirmedOnly, Optional.empty(), Optional.empty()), page)
                        .items());
        assertEquals(
                List.of(pending),
                list(new Bookings.Filter(Optional.empty(), Optional.of(pending.customer()), Optional.empty()), page)
                        .items());
        assertEquals(
                List.of(confirmed),
                list(new Bookings.Filter(Optional.empty(), Optional.empty(), confirmed.rentable()), page)
                        .items());
        assertEquals(
                List.of(),
                list(new Bookings.Filter(confirmedOnly, Optional.of(pending.customer()), Optional.empty()), page)
                        .items());
    }

    @Test
    public void bookings_are_listed_of_a_supplier_of_a_place_and_in_any_of_several_states() {
        Shop shop = openShop();
        Shop other = openShop();
        Booking pending = shop.booking();
        Booking confirmed = other.keep(other.aBooking().confirmed());
        Booking declined = other.keep(other.aBooking().at(new BookingStage.Declined("no car left", "desk", NOW)));

        Booking oneWay = shop.keep(
                shop.aBooking(TariffFixture.aFullRateCard("EUR").plan().orThrow(), Times.THREE_DAYS)
                        .confirmed());

        assertEquals(Set.of(pending.id(), oneWay.id()), ids(ofSupplier(shop)));
        assertEquals(Set.of(confirmed.id(), declined.id()), ids(ofSupplier(other)));
        assertEquals(Set.of(pending.id(), oneWay.id()), ids(at(shop.place().id())));
        assertEquals(Set.of(oneWay.id()), ids(at(shop.otherPlace().id())));
        assertEquals(
                Set.of(pending.id(), declined.id()),
                ids(in(Set.of(BookingStatus.PENDING, BookingStatus.DECLINED, BookingStatus.COMPLETED))));
        assertEquals(
                Set.of(),
                ids(new Bookings.Filter(
                        Set.of(BookingStatus.PENDING),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(other.supplier().id()),
                        Optional.empty())));
    }

    @Test
    public void the_way_in_which_a_booking_came_survives_its_moves_and_narrows() {
        Shop shop = openShop();
        Origin agency = Origin.of(BookingSource.OTA).at(Percentage.of("12.3456"));
        Booking theirs = shop.keep(shop.aBooking().from(agency).pending());
        Booking direct = shop.booking();

        assertKept(theirs, () -> ports().bookings().byId(theirs.id()));
        doInUnit(() -> ports().bookings().save(at(theirs, new BookingStage.Confirmed(NOW), 1), List.of()));
        assertEquals(
                agency,
                inUnit(() -> ports().bookings().byId(theirs.id())).orElseThrow().origin());
        assertEquals(
                Set.of(theirs.id()), ids(Bookings.Filter.ALL.from(Set.of(BookingSource.OTA, BookingSource.GROUP))));
        assertEquals(Set.of(direct.id()), ids(Bookings.Filter.ALL.from(Set.of(BookingSource.DIRECT))));
    }

    @Test
    public void the_bookings_of_a_group_are_found_by_what_they_have_in_common() {
        Shop shop = openShop();
        GroupReference wedding = new GroupReference(Counter.code("WEDDING-"));
        Booking bride = shop.keep(shop.aBooking()
                .from(Origin.of(BookingSource.GROUP).with(wedding))
                .pending());
        Booking uncle =
                shop.keep(shop.aBooking().from(Origin.DIRECT.with(wedding)).confirmed());
        shop.keep(shop.aBooking()
                .from(Origin.DIRECT.with(new GroupReference(Counter.code("FUNERAL-"))))
                .pending());
        shop.booking();

        assertKept(bride, () -> ports().bookings().byId(bride.id()));
        assertEquals(Set.of(bride.id(), uncle.id()), ids(Bookings.Filter.ALL.of(wedding)));
        assertEquals(Set.of(bride.id()), ids(Bookings.Filter.ALL.of(wedding).from(Set.of(BookingSource.GROUP))));
    }

    private Set<BookingId> ids(Bookings.Filter filter) {
        return list(filter, Page.Request.FIRST).items().stream()
                .map(Booking::id)
                .collect(Collectors.toSet());
    }

    private static Bookings.Filter in(Set<BookingStatus> statuses) {
        return new Bookings.Filter(statuses, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Bookings.Filter ofSupplier(Shop shop) {
        return new Bookings.Filter(
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(shop.supplier().id()),
                Optional.empty());
    }

    private static Bookings.Filter at(LocationId place) {
        return new Bookings.Filter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(place));
    }

    @Test
    public void those_whose_timer_is_due_are_found_the_longest_waiting_first() {
        Shop shop = openShop();
        BookingFixture fixture = shop.aBooking();
        Booking second = shop.keep(fixture.timedAt(NOW).pending());
        Booking first = shop.keep(fixture.timedAt(NOW.minusMillis(1)).pending());
        shop.keep(fixture.timedAt(NOW.plusMillis(1)).pending());
        shop.keep(fixture.pending());

        assertEquals(
                List.of(first.id(), second.id()),
                inUnit(() -> ports().bookings().due(NOW, 9)));
        assertEquals(List.of(first.id()), inUnit(() -> ports().bookings().due(NOW, 1)));
    }

    @Test
    public void those_who_lock_a_booking_before_they_move_it_all_succeed_one_after_another() {
        Booking booking = openShop().booking();

        Together.run(CROWD, number -> {
            doInUnit(() -> {
                Booking locked = ports().bookings().lock(booking.id()).orElseThrow();
                ports().bookings().save(locked, List.of());
            });
            return number;
        });

        assertKept(booking.atVersion(CROWD + 1), () -> ports().bookings().byId(booking.id()));
    }

    @Test
    public void of_many_who_move_a_booking_from_the_same_version_exactly_one_succeeds() {
        Booking booking = openShop().booking();
        AtomicInteger saved = new AtomicInteger();

        Together.run(CROWD, number -> {
            try {
                doInUnit(() -> ports().bookings().save(booking, List.of()));
                saved.incrementAndGet();
            } catch (RuntimeException lost) {
                assertLost(lost);
            }
            return number;
        });

        assertEquals(1, saved.get());
        assertKept(booking.atVersion(2), () -> ports().bookings().byId(booking.id()));
    }

    @Test
    public void the_fixtures_show_every_state() {
        assertEquals(
                List.of(BookingStatus.values()),
                Stages.all(Money.of("0", "EUR")).stream()
                        .map(BookingStage::status)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private Page<Booking> list(Bookings.Filter filter, Page.Request page) {
        return inUnit(() -> ports().bookings().list(filter, page));
    }

    private static Booking at(Booking booking, BookingStage stage, long events) {
        return copy(booking, booking.number(), stage, Optional.empty(), events);
    }

    private static Booking numbered(Booking booking, String number) {
        return copy(booking, number, booking.stage(), booking.timerAt(), booking.events());
    }

    private static Booking copy(
            Booking booking, String number, BookingStage stage, Optional<Instant> timer, long events) {
        return new Booking(
                booking.id(),
                number,
                booking.customer(),
                booking.supplier(),
                booking.category(),
                booking.rentable(),
                booking.pickup(),
                booking.dropOff(),
                booking.period(),
                booking.terms(),
                stage,
                booking.charges(),
                booking.arrangements(),
                booking.origin(),
                booking.remarks(),
                booking.createdAt(),
                booking.createdBy(),
                timer,
                events,
                booking.version());
    }

    @Test
    public void a_booking_of_a_category_is_kept_without_a_rentable_and_is_of_none() {
        Shop shop = openShop();
        Quote any = PricingFixture.anyOfItsCategory(
                shop.aQuote(TariffFixture.aRateCard().plan().orThrow(), Times.THREE_DAYS));
        doInUnit(() -> ports().quotes().add(any));
        Booking booking =
                shop.keep(BookingFixture.aBooking(any).by(shop.customer().id()).confirmed());

        assertEquals(Optional.empty(), booking.rentable());
        assertKept(any, () -> ports().quotes().byId(any.id()));
        assertKept(booking, () -> ports().bookings().byId(booking.id()));
        Bookings.Filter ofTheCar = new Bookings.Filter(Optional.empty(), Optional.empty(), Optional.of(any.rentable()));
        assertEquals(List.of(), list(ofTheCar, new Page.Request(1, 5)).items());
    }

    @Test
    public void what_was_sold_is_found_by_its_start_within_the_period_and_by_what_it_is() {
        Shop shop = openShop();
        Shop other = openShop();
        RatePlan plan = TariffFixture.aRateCard().plan().orThrow();
        RentalPeriod later = Times.period("2026-07-02T10:00", "2026-07-03T10:00", "Europe/Berlin");
        Booking second = shop.keep(shop.aBooking(plan, later).confirmed());
        Booking first = shop.keep(shop.aBooking(plan, Times.THREE_DAYS).confirmed());
        Booking theirs = other.keep(other.aBooking(plan, Times.THREE_DAYS).confirmed());
        shop.keep(shop.aBooking(plan, later).pending());
        Instant from = first.period().start();
        Instant until = second.period().start();

        assertEquals(List.of(first, second), sold(shop, from, until.plusMillis(1), 5));
        assertEquals(List.of(first), sold(shop, from, until, 5));
        assertEquals(List.of(second), sold(shop, from.plusMillis(1), until.plusMillis(1), 5));
        assertEquals(List.of(first), sold(shop, from, until.plusMillis(1), 1));
        assertEquals(List.of(theirs), sold(other, from, until, 5));
        assertEquals(
                List.of(second),
                sold(new Bookings.Sold(
                        second.rentable(),
                        Optional.of(shop.category().id()),
                        Optional.empty(),
                        from,
                        until.plusMillis(1))));
        assertEquals(
                List.of(theirs),
                sold(new Bookings.Sold(
                        Optional.empty(), Optional.of(other.category().id()), Optional.empty(), from, until)));
    }

    @Test
    public void only_what_became_a_rental_or_is_going_to_was_sold() {
        Shop shop = openShop();
        Booking booking = shop.booking();
        Instant start = booking.period().start();
        long version = 1;
        for (BookingStage stage : Stages.all(Money.of("5", "EUR"))) {
            Booking next = at(booking.atVersion(version), stage, 1);
            doInUnit(() -> ports().bookings().save(next, List.of()));
            version++;
            boolean expected = Bookings.Sold.STATUSES.contains(stage.status());
            assertEquals(
                    expected ? 1 : 0,
                    sold(shop, start, start.plusMillis(1), 5).size(),
                    () -> stage.status().name());
        }
    }

    private List<Booking> sold(Shop shop, Instant from, Instant until, int size) {
        Bookings.Sold which = new Bookings.Sold(
                Optional.empty(), Optional.empty(), Optional.of(shop.supplier().id()), from, until);
        return inUnit(() -> ports().bookings().sold(which, new Page.Request(1, size)))
                .items();
    }

    private List<Booking> sold(Bookings.Sold which) {
        return inUnit(() -> ports().bookings().sold(which, new Page.Request(1, 5)))
                .items();
    }
}
