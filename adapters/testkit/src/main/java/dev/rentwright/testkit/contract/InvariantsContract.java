package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.NoticeGiven;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.Turnaround;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.status.PublicationTrigger;
import dev.rentwright.host.IdempotencyStore.IdempotencyKey;
import dev.rentwright.host.IdempotencyStore.StoredAnswer;
import dev.rentwright.integrity.CheckIntegrity;
import dev.rentwright.integrity.Invariant;
import dev.rentwright.integrity.Invariants;
import dev.rentwright.integrity.Violation;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentEvent;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentStatus;
import dev.rentwright.testkit.fixture.BookingFixture;
import dev.rentwright.testkit.fixture.BusyDay;
import dev.rentwright.testkit.fixture.CategoryFixture;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.PaymentFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What {@link Invariants} promises: what the engine leaves behind breaks nothing, and whatever is planted in a store past it is
 * found, and nothing else. What a store does not take, because a constraint of its own refuses it, it plants in tests of its
 * own.
 */
public abstract class InvariantsContract extends StoreContract {

    private static final Instant NOW = Times.NOW;
    private static final Money SOME = Money.of("20.00", "EUR");

    @Test
    public void an_empty_store_breaks_nothing() {
        assertEquals(List.of(), found(NOW));
    }

    @Test
    public void what_the_engine_leaves_behind_breaks_nothing() {
        BusyDay day = BusyDay.in(ports());
        day.pass();
        assertEquals(List.of(), found(NOW));

        day.later(Duration.ofHours(1));
        assertEquals(List.of(), found(day.clock().instant()));

        day.clock().set(Times.THREE_DAYS.end().plus(Duration.ofDays(2)));
        day.later(Duration.ZERO);
        assertEquals(List.of(), found(day.clock().instant()));
    }

    @Test
    public void what_people_accept_and_part_payments_leave_behind_breaks_nothing() {
        BusyDay day = BusyDay.whereAPersonAccepts(ports());
        day.paid(day.requested(), SOME);
        day.requested();
        assertEquals(List.of(), found(NOW));

        day.later(Duration.ofDays(3));
        assertEquals(List.of(), found(day.clock().instant()));
    }

    @Test
    public void a_confirmed_booking_without_a_claim_is_found() {
        Booking booking = BusyDay.in(ports()).confirmed();

        doInUnit(() -> ports().claims().release(booking.claimReference(), NOW));

        assertEquals(List.of("IV-02 booking " + booking.id()), found(NOW));
    }

    @Test
    public void a_claim_that_is_too_short_or_too_weak_is_found() {
        BusyDay day = BusyDay.in(ports());
        Booking ends = day.confirmed();
        Booking held = day.confirmed();

        doInUnit(() -> ports().claims()
                .endAt(ends.claimReference(), ends.period().end().minusMillis(1), NOW));
        place(claim(held).heldUntil(Optional.empty()));

        assertEquals(found("IV-02 booking " + ends.id(), "IV-02 booking " + held.id()), found(NOW));
    }

    @Test
    public void what_was_booked_before_its_car_needed_longer_breaks_nothing() {
        BusyDay day = BusyDay.in(ports());
        Booking booking = day.confirmed();
        Rentable car = inUnit(() -> ports().rentables().byId(claim(booking).rentable()))
                .orElseThrow();
        Turnaround longer = Turnaround.ofCategory(car.turnaround().plusHours(5));

        doInUnit(() -> ports().rentables().save(car.with(new RentalConditions(car.modes(), car.minimumAge(), longer))));

        assertEquals(List.of(), found(NOW));
    }

    @Test
    public void a_rental_that_notice_was_given_of_claims_until_it_is_left() {
        Booking booking = BusyDay.in(ports()).confirmed();
        LocalDate leaving = booking.period().endDate().minusDays(1);
        Instant left = leaving.atStartOfDay(booking.period().zone()).toInstant();
        doInUnit(() -> {
            NoticeGiven notice = new NoticeGiven(NOW, "ada", leaving);
            ports().bookings().save(booking.arranged(booking.arrangements().with(notice)), List.of());
            ports().claims().endAt(booking.claimReference(), left, NOW);
        });
        assertEquals(List.of(), found(NOW));

        doInUnit(() -> ports().claims().endAt(booking.claimReference(), left.minusMillis(1), NOW));
        assertEquals(List.of("IV-02 booking " + booking.id()), found(NOW));
    }

    @Test
    public void a_rental_that_was_given_another_car_claims_that_since_then() {
        Booking booking = BusyDay.in(ports()).swapped();
        Instant swapped = booking.arrangements().heldSince(booking.period());
        assertEquals(List.of(), found(NOW));
        assertEquals(
                booking, inUnit(() -> ports().bookings().byId(booking.id())).orElseThrow());

        place(claim(booking).since(swapped.plusMillis(1)));
        assertEquals(List.of("IV-02 booking " + booking.id()), found(NOW));
    }

    @Test
    public void a_claim_of_something_else_than_was_booked_is_found() {
        BusyDay day = BusyDay.in(ports());
        Booking booking = day.confirmed();
        RentableId other = day.shop().car().id();
        Claim own = claim(booking);

        place(ClaimFixture.aClaim(ClaimKind.BOOKED, own.reference(), other, own.from(), own.until(), Optional.empty()));

        assertEquals(List.of("IV-02 booking " + booking.id()), found(NOW));
    }

    @Test
    public void a_booking_that_has_ended_and_still_claims_is_found() {
        BusyDay day = BusyDay.in(ports());
        Booking timedOut = day.requested();
        day.later(Duration.ofHours(1));
        Instant from = timedOut.period().start();

        place(ClaimFixture.aClaim(
                ClaimKind.HOLD,
                timedOut.claimReference(),
                day.shop().car().id(),
                from,
                timedOut.period().end(),
                Optional.empty()));

        assertEquals(
                List.of("IV-02 booking " + timedOut.id()), found(day.clock().instant()));
        assertEquals(List.of(), found(timedOut.period().end()), "what is past blocks nothing");
    }

    @Test
    public void a_booked_claim_without_a_booking_is_found_and_a_block_is_not() {
        Shop shop = openShop();
        Claim booked = ClaimFixture.aBookedClaim(shop.car().id(), NOW, NOW.plusSeconds(60));

        place(booked);
        place(ClaimFixture.aBlock(shop.car().id(), NOW, NOW.plusSeconds(60)));

        assertEquals(List.of("IV-02 claim " + booked.id()), found(NOW));
    }

    @Test
    public void a_category_with_more_rentals_than_units_is_found() {
        BusyDay day = BusyDay.in(ports());
        Booking booking = day.confirmed();
        assertEquals(List.of(), found(NOW));

        doInUnit(() -> ports().rentables()
                .save(ports().rentables()
                        .byId(claim(booking).rentable())
                        .orElseThrow()
                        .moved(PublicationTrigger.ARCHIVE)));

        assertEquals(List.of("IV-03 category " + booking.category()), found(NOW));
        assertEquals(
                List.of(),
                only(Invariant.CATEGORIES_ARE_NOT_OVERBOOKED, booking.period().end()),
                "what is past needs no unit");
    }

    @Test
    public void a_claim_that_may_be_moved_from_what_was_agreed_is_found_and_one_on_another_category_too() {
        BusyDay day = BusyDay.in(ports());
        Booking booking = day.confirmed();
        Claim own = claim(booking);
        Journey route = new Journey(booking.pickup(), booking.dropOff());
        RentableCategory other = CategoryFixture.aCategory();
        doInUnit(() -> ports().categories().add(other));

        place(on(
                own,
                new Footing.Planned(booking.category(), route, booking.period().end())));
        assertEquals(List.of("IV-02 booking " + booking.id()), found(NOW));

        // A store asked to place it would look for a unit of the other category, and refuse.
        Claim misplaced =
                on(own, new Footing.Planned(other.id(), route, booking.period().end()));
        doInUnit(() -> ports().claims().move(List.of(misplaced), NOW));
        assertEquals(found("IV-02 booking " + booking.id(), "IV-03 claim " + own.id()), found(NOW));
    }

    @Test
    public void what_is_planned_on_a_unit_of_another_supplier_is_found() {
        BusyDay day = BusyDay.in(ports());
        Booking booking = day.confirmed();
        Shop other = day.shop().ofAnotherSupplier();
        Claim own = claim(booking);
        Claim strange = own.on(other.car().id(), own.until())
                .standing(new Footing.Planned(
                        booking.category(),
                        new Journey(booking.pickup(), booking.dropOff()),
                        booking.period().end()));

        // A store asked to place it would take it for the other supplier's.
        doInUnit(() -> ports().claims().move(List.of(strange), NOW));

        assertTrue(
                found(NOW).contains("IV-03 claim " + own.id()), () -> found(NOW).toString());
    }

    @Test
    public void units_of_another_supplier_do_not_make_up_for_those_that_are_missing() {
        BusyDay day = BusyDay.in(ports());
        Booking booking = day.confirmed();
        day.shop().ofAnotherSupplier().car();

        doInUnit(() -> ports().rentables()
                .save(ports().rentables()
                        .byId(claim(booking).rentable())
                        .orElseThrow()
                        .moved(PublicationTrigger.ARCHIVE)));

        assertEquals(List.of("IV-03 category " + booking.category()), found(NOW));
    }

    @Test
    public void what_is_planned_where_its_unit_will_not_be_is_found() {
        BusyDay day = BusyDay.in(ports());
        Booking booking = day.confirmed();
        Claim own = claim(booking);
        Journey fromElsewhere = new Journey(day.shop().otherPlace().id(), booking.dropOff());
        Claim astray = on(
                own,
                new Footing.Planned(
                        booking.category(), fromElsewhere, booking.period().end()));

        doInUnit(() -> ports().claims().move(List.of(astray), NOW));
        assertEquals(
                List.of("IV-03 claim " + own.id()),
                found(NOW).stream().filter(found -> found.startsWith("IV-03")).toList());

        Journey there = new Journey(booking.pickup(), day.shop().otherPlace().id());
        Claim brings = ClaimFixture.aBookedClaim(own.rentable(), own.from().minusSeconds(60), own.from())
                .standing(Footing.Fixed.along(there));
        doInUnit(() -> ports().claims().move(List.of(brings), NOW));
        assertEquals(List.of(), only(Invariant.CATEGORIES_ARE_NOT_OVERBOOKED, NOW));

        doInUnit(() -> ports().claims().move(List.of(brings.heldUntil(Optional.of(NOW.plusSeconds(60)))), NOW));
        assertEquals(
                List.of("IV-03 claim " + own.id()),
                only(Invariant.CATEGORIES_ARE_NOT_OVERBOOKED, NOW),
                "a hold may die and bring nothing");
    }

    @Test
    public void a_rental_on_a_hold_that_expires_is_found() {
        Booking booking = BusyDay.in(ports()).confirmed();

        place(claim(booking).heldUntil(Optional.of(NOW.plusSeconds(60))));

        assertEquals(found("IV-02 booking " + booking.id(), "IV-04 booking " + booking.id()), found(NOW));
    }

    @Test
    public void money_that_waits_without_a_hold_is_found() {
        BusyDay day = BusyDay.whereAPersonAccepts(ports());
        Booking booking = day.paid(day.requested(), SOME);

        doInUnit(() -> ports().claims().release(booking.claimReference(), NOW));

        assertEquals(List.of("IV-04 booking " + booking.id()), found(NOW));
    }

    @Test
    public void money_that_is_kept_after_time_ran_out_is_found() {
        BusyDay day = BusyDay.in(ports());
        Booking booking = day.requested();
        day.later(Duration.ofHours(1));

        pay(booking);

        assertEquals(List.of("IV-04 booking " + booking.id()), found(day.clock().instant()));
    }

    @Test
    public void a_state_that_no_event_tells_of_is_found() {
        Shop shop = openShop();
        Booking booking = shop.aBooking().pending();
        keep(booking, List.of());

        assertEquals(List.of("IV-05 booking " + booking.id()), found(NOW));
    }

    @Test
    public void a_life_that_leaves_the_table_is_found() {
        Shop shop = openShop();
        Booking jumped = shop.aBooking().confirmed();
        keep(jumped, List.of(BookingFixture.created(jumped)));
        place(booked(jumped));

        assertEquals(List.of("IV-05 booking " + jumped.id()), found(NOW));
    }

    @Test
    public void an_event_that_keeps_the_state_and_tells_of_another_is_found() {
        BusyDay day = BusyDay.in(ports());
        Booking booking = day.requested();
        BookingEvent odd = BookingFixture.event(booking, 2, BookingEventType.MODIFIED, Optional.empty());

        doInUnit(() -> {
            ports().bookings().save(booking, List.of(odd));
            ports().outbox().append(odd);
        });

        assertEquals(List.of("IV-05 booking " + booking.id()), found(NOW));
    }

    @Test
    public void a_refund_that_nobody_makes_is_found() {
        BusyDay day = BusyDay.in(ports());
        Payment payment = payments(day.confirmed()).get(0);

        doInUnit(() -> ports().payments().save(payment.refunding(SOME)));

        assertEquals(List.of("IV-07 payment " + payment.id()), found(NOW));
    }

    @Test
    public void refunds_of_more_than_came_are_found() {
        BusyDay day = BusyDay.in(ports());
        Booking booking = day.confirmed();
        Payment payment = payments(booking).get(0);

        doInUnit(() -> {
            ports().payments().save(payment.refunding(payment.amount()));
            ports().payments().add(PaymentFixture.aRefund(booking, payment, payment.amount(), NOW));
            ports().payments().add(PaymentFixture.aRefund(booking, payment, Money.of("0.01", "EUR"), NOW));
        });

        assertEquals(found("IV-07 payment " + payment.id(), "IV-09 payment " + payment.id()), found(NOW));
    }

    @Test
    public void money_that_is_not_in_the_books_and_books_without_money_are_found() {
        BusyDay day = BusyDay.in(ports());
        Booking booking = day.confirmed();
        Payment unposted = PaymentFixture.aPayment(booking, SOME, NOW).succeeded();
        PaymentId nobodys = new PaymentId(Counter.id());

        doInUnit(() -> {
            ports().payments().add(unposted);
            ports().ledger().post(Drafts.payment(SOME).entry(Counter.id(), booking.payable(), nobodys.value(), NOW));
        });

        assertEquals(found("IV-10 payment " + unposted.id(), "IV-10 payment " + nobodys), found(NOW));
    }

    @Test
    public void an_event_that_is_not_in_the_outbox_is_found() {
        Shop shop = openShop();
        Booking booking = shop.keep(shop.aBooking().pending());
        BookingEvent created =
                inUnit(() -> ports().bookings().events(booking.id())).get(0);

        assertEquals(List.of("IV-16 event " + created.eventId()), found(NOW));
    }

    @Test
    public void an_event_in_the_outbox_that_no_booking_had_is_found() {
        BusyDay day = BusyDay.in(ports());
        BookingEvent never = BookingFixture.event(day.requested(), 2, BookingEventType.APPROVED, Optional.empty());

        doInUnit(() -> ports().outbox().append(never));

        assertEquals(List.of("IV-16 event " + never.eventId()), found(NOW));
    }

    @Test
    public void an_event_about_nothing_that_is_kept_is_found() {
        PaymentEvent gone =
                new PaymentEvent(Counter.id(), new PaymentId(Counter.id()), 1, PaymentStatus.SUCCEEDED, NOW, Map.of());

        doInUnit(() -> ports().outbox().append(gone));

        assertEquals(List.of("IV-17 event " + gone.eventId()), found(NOW));
    }

    @Test
    public void two_keys_that_made_one_booking_are_found_while_they_count() {
        StoredAnswer made = new StoredAnswer(201, "", "{\"id\":\"1\"}");
        IdempotencyKey ada = new IdempotencyKey("customer:ada", "POST /bookings", "k1");
        IdempotencyKey bob = new IdempotencyKey("customer:bob", "POST /bookings", "k1");
        Instant until = NOW.plusSeconds(60);

        doInUnit(() -> {
            ports().idempotency().remember(ada, "a", made, NOW, until);
            ports().idempotency().remember(bob, "b", made, NOW, until);
        });

        assertEquals(List.of("IV-19 idempotency-key customer:ada POST /bookings k1"), found(NOW));
        assertEquals(List.of(), found(until));
    }

    @Test
    public void a_timer_that_nobody_looks_after_is_found() {
        BusyDay day = BusyDay.in(ports());
        Booking booking = day.requested();
        Instant due = booking.timerAt().orElseThrow();

        assertEquals(List.of(), found(due.plus(Invariants.OVERDUE)));
        assertEquals(
                List.of("IV-20 booking " + booking.id()),
                found(due.plus(Invariants.OVERDUE).plusMillis(1)));
    }

    @Test
    public void an_intent_that_nobody_follows_is_found() {
        BusyDay day = BusyDay.in(ports());
        Payment intent = PaymentFixture.aPayment(day.confirmed(), SOME, NOW.minus(Duration.ofDays(2)));

        doInUnit(() -> ports().payments().add(intent));

        assertEquals(List.of("IV-20 payment " + intent.id()), found(NOW));
    }

    @Test
    public void no_more_is_handed_over_than_was_asked_for() {
        Shop shop = openShop();
        for (int i = 0; i < 3; i++) {
            shop.keep(shop.aBooking().pending());
        }
        List<Violation> two = new ArrayList<>();

        doInUnit(() -> ports().invariants()
                .violations(new Invariants.Question(Invariant.COMMANDS_ARE_WHOLE, NOW, 2), two::add));

        assertEquals(2, two.size());
        assertEquals(
                Optional.empty(),
                two.stream().filter(one -> one.booking().isEmpty()).findFirst());
    }

    private List<String> found(Instant now) {
        List<Violation> all = new ArrayList<>();
        for (Invariant invariant : Invariant.values()) {
            all.addAll(violations(invariant, now));
        }
        return sorted(all);
    }

    /** What is expected, in the order in which it is told. */
    private static List<String> found(String... all) {
        return List.copyOf(new TreeSet<>(List.of(all)));
    }

    private List<String> only(Invariant invariant, Instant now) {
        return sorted(violations(invariant, now));
    }

    private List<Violation> violations(Invariant invariant, Instant now) {
        List<Violation> some = new ArrayList<>();
        doInUnit(() -> ports().invariants()
                .violations(new Invariants.Question(invariant, now, CheckIntegrity.Command.MOST), some::add));
        return some;
    }

    private static List<String> sorted(List<Violation> all) {
        return all.stream()
                .map(one -> one.invariant().id() + " " + one.kind() + " " + one.id())
                .sorted()
                .toList();
    }

    private Claim claim(Booking booking) {
        return inUnit(() -> ports().claims().of(booking.claimReference()).orElseThrow());
    }

    private static Claim booked(Booking booking) {
        return ClaimFixture.aClaim(
                ClaimKind.BOOKED,
                booking.claimReference(),
                booking.rentable().orElseThrow(),
                booking.period().start(),
                booking.period().end().plus(Duration.ofDays(1)),
                Optional.empty());
    }

    private static Claim on(Claim own, Footing footing) {
        return new Claim(
                own.id(),
                own.rentable(),
                own.from(),
                own.until(),
                own.kind(),
                own.reference(),
                own.expiresAt(),
                footing);
    }

    private void place(Claim claim) {
        doInUnit(() -> ports().claims().place(claim, NOW));
    }

    private void keep(Booking booking, List<BookingEvent> events) {
        doInUnit(() -> {
            ports().bookings().add(booking, events);
            events.forEach(ports().outbox()::append);
        });
    }

    private void pay(Booking booking) {
        Payment late = PaymentFixture.aPayment(booking, SOME, NOW).succeeded();
        doInUnit(() -> {
            ports().payments().add(late);
            ports().ledger()
                    .post(Drafts.payment(SOME)
                            .entry(Counter.id(), booking.payable(), late.id().value(), NOW));
        });
    }

    private List<Payment> payments(Booking booking) {
        return inUnit(() -> ports().payments().of(booking.payable()));
    }
}
