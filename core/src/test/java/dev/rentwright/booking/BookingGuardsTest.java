package dev.rentwright.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.status.PublicationTrigger;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.ledger.Account;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.Customer;
import dev.rentwright.party.DrivingLicence;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.quote.Quote;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The guards of REC-10, each from both sides of its boundary. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BookingGuardsTest {

    private final Story story = new Story();

    @Test
    void an_offer_is_good_until_it_expires() {
        Quote quote = story.quote(story.car);
        story.clock.set(quote.expiresAt());
        assertEquals(List.of(RefusalCode.QUOTE_EXPIRED), codes(story.request(quote)));

        story.clock.set(quote.expiresAt().minusMillis(1));
        assertTrue(story.request(quote).isGranted());
    }

    @Test
    void a_driver_is_21_on_the_day_of_the_pickup_or_too_young() {
        Quote quote = story.quote(story.car);
        customer(ada -> ada.bornOn(LocalDate.parse("2005-05-05")));
        assertEquals(List.of(RefusalCode.DRIVER_TOO_YOUNG), codes(story.request(quote)));

        customer(ada -> ada.bornOn(LocalDate.parse("2005-05-04")));
        assertTrue(story.request(quote).isGranted());
    }

    @Test
    void a_customer_who_is_kept_out_may_not_book_and_one_in_good_standing_may() {
        Quote quote = story.quote(story.car);
        customer(ada -> ada.standing(new Customer.Standing.Blacklisted("never paid")));
        assertEquals(List.of(RefusalCode.PARTY_NOT_ELIGIBLE), codes(story.request(quote)));
        customer(ada -> ada.standing(new Customer.Standing.Inactive()));
        assertEquals(List.of(RefusalCode.PARTY_NOT_ELIGIBLE), codes(story.request(quote)));

        customer(ada -> ada.standing(new Customer.Standing.Good()));
        assertTrue(story.request(quote).isGranted());
    }

    @Test
    void a_licence_on_file_must_last_through_the_local_return_date_already_when_booking() {
        Quote quote = story.quote(story.car);
        customer(ada -> ada.licensedBy(licence("2026-05-13")));
        assertEquals(List.of(RefusalCode.LICENCE_EXPIRES_DURING_RENTAL), codes(story.request(quote)));

        customer(ada -> ada.licensedBy(licence("2026-05-14")));
        assertTrue(story.request(quote).isGranted());
    }

    @Test
    void all_that_stands_against_a_booking_is_told_at_once() {
        Quote quote = story.quote(story.car);
        customer(ada -> ada.bornOn(LocalDate.parse("2010-01-01")).licensedBy(licence("2026-05-13")));
        rentable(car -> car.moved(PublicationTrigger.UNPUBLISH));
        story.clock.set(Story.START.plusSeconds(60));

        assertEquals(
                List.of(
                        RefusalCode.DRIVER_TOO_YOUNG,
                        RefusalCode.LICENCE_EXPIRES_DURING_RENTAL,
                        RefusalCode.ASSET_NOT_OFFERED,
                        RefusalCode.PERIOD_IN_PAST,
                        RefusalCode.QUOTE_EXPIRED),
                codes(story.request(quote)));
    }

    @Test
    void a_car_taken_off_sale_after_it_was_quoted_is_not_booked() {
        Quote quote = story.quote(story.car);
        rentable(car -> car.moved(PublicationTrigger.UNPUBLISH));
        assertEquals(List.of(RefusalCode.ASSET_NOT_OFFERED), codes(story.request(quote)));

        rentable(car -> car.moved(PublicationTrigger.PUBLISH));
        assertTrue(story.request(quote).isGranted());
    }

    @Test
    void a_car_is_booked_itself_only_while_its_papers_last_through_the_return() {
        Quote quote = story.quote(story.car);
        insured("2026-05-13");
        assertEquals(List.of(RefusalCode.ASSET_NOT_READY), codes(story.request(quote)));

        insured("2026-05-14");
        assertTrue(story.request(quote).isGranted());
    }

    private void insured(String lastDay) {
        rentable(car -> car.with(car.vehicle()
                .orElseThrow()
                .with(new Vehicle.Papers(Optional.of(LocalDate.parse(lastDay)), Optional.empty()))));
    }

    @Test
    void a_supplier_knows_nothing_of_another_suppliers_booking() {
        BookingId booking = story.confirmed();
        Actor stranger = Actor.supplier("stranger", new SupplierId(new UUID(9, 9)));

        assertEquals(List.of(RefusalCode.NOT_FOUND), codes(story.cancels(stranger, booking)));
        assertTrue(
                story.cancels(Actor.supplier("owner", story.supplier), booking).isGranted());
    }

    @Test
    void a_booking_that_nobody_made_is_not_found() {
        BookingId nobody = new BookingId(new UUID(9, 9));

        for (Step step : Step.values()) {
            if (step != Step.CASH_IN_FULL) {
                assertEquals(List.of(RefusalCode.NOT_FOUND), codes(step.take(story, nobody)), step.name());
            }
        }
    }

    @Test
    void staff_confirm_only_what_is_paid_as_the_owner_wants() {
        BookingId booking = story.booked();
        assertEquals(List.of(RefusalCode.PAYMENT_REQUIRED), codes(Step.CONFIRM.take(story, booking)));
        assertEquals(BookingStatus.PENDING, story.status(booking));

        Story byPeople = new Story(BookingPolicy.DAILY_VEHICLE.acceptedByPeople());
        BookingId paid = byPeople.booked();
        byPeople.cash(paid, PaymentPurpose.DEPOSIT, "300").orThrow();
        assertEquals(BookingStatus.PENDING, byPeople.status(paid));
        Step.CONFIRM.take(byPeople, paid).orThrow();
        assertEquals(BookingStatus.CONFIRMED, byPeople.status(paid));
    }

    @Test
    void who_may_pay_later_is_confirmed_and_gets_the_car_and_owes_all_of_it() {
        BookingId booking = story.booked();

        payLater(booking).orThrow();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertTrue(story.booking(booking).arrangements().payLater());
        story.clock.set(Story.START);
        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
        assertEquals(Story.eur("516"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
    }

    @Test
    void who_is_let_pay_later_once_confirmed_gets_the_car_without_the_deposit() {
        BookingId booking = story.booked();
        story.pay(booking, PaymentPurpose.RENTAL);
        story.clock.set(Story.START);
        assertEquals(List.of(RefusalCode.PAYMENT_REQUIRED), codes(Step.CHECK_IN.take(story, booking)));

        payLater(booking).orThrow();
        payLater(booking).orThrow();

        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
        assertEquals(
                1,
                story.life(booking).stream()
                        .filter(kind -> kind == BookingEventType.MODIFIED)
                        .count());
    }

    private Outcome<Booking> payLater(BookingId booking) {
        return story.does
                .requests()
                .confirmBooking()
                .confirm(new ConfirmBooking.Command(Story.DESK, Target.of(booking), true));
    }

    @Test
    void approving_what_is_paid_already_confirms_it() {
        Story byPeople = new Story(BookingPolicy.DAILY_VEHICLE.acceptedByPeople());
        BookingId paid = byPeople.booked();
        byPeople.cash(paid, PaymentPurpose.DEPOSIT, "300").orThrow();

        Step.APPROVE.take(byPeople, paid).orThrow();

        assertEquals(
                List.of(BookingEventType.CREATED, BookingEventType.APPROVED, BookingEventType.CONFIRMED),
                byPeople.life(paid));
    }

    @Test
    void a_dead_hold_is_taken_anew_where_nothing_is_in_the_way_and_is_gone_where_something_is() {
        BookingId booking = story.booked();
        story.clock.forward(Duration.ofMinutes(15));
        assertTrue(story.start(booking, PaymentPurpose.RENTAL).isGranted());

        story.rival().orThrow();
        assertEquals(List.of(RefusalCode.HOLD_EXPIRED), codes(story.start(booking, PaymentPurpose.RENTAL)));
    }

    @Test
    void a_rental_begins_at_most_an_hour_early() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START.minus(Duration.ofHours(1)).minusMillis(1));
        assertEquals(List.of(RefusalCode.CHECKIN_OUTSIDE_WINDOW), codes(Step.CHECK_IN.take(story, booking)));

        story.clock.set(Story.START.minus(Duration.ofHours(1)));
        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
    }

    @Test
    void a_rental_begins_before_its_end() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.END);
        assertEquals(List.of(RefusalCode.CHECKIN_OUTSIDE_WINDOW), codes(Step.CHECK_IN.take(story, booking)));

        story.clock.set(Story.END.minusMillis(1));
        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
    }

    @Test
    void at_the_pickup_the_rental_and_the_deposit_are_paid() {
        BookingId booking = story.booked();
        story.pay(booking, PaymentPurpose.DEPOSIT);
        story.clock.set(Story.START);
        assertEquals(List.of(RefusalCode.PAYMENT_REQUIRED), codes(Step.CHECK_IN.take(story, booking)));
        story.cash(booking, PaymentPurpose.RENTAL, "515.99").orThrow();
        assertEquals(List.of(RefusalCode.PAYMENT_REQUIRED), codes(Step.CHECK_IN.take(story, booking)));

        story.cash(booking, PaymentPurpose.RENTAL, "0.01").orThrow();
        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
    }

    @Test
    void a_driver_without_a_licence_on_file_books_and_does_not_drive_away() {
        BookingId booking = story.confirmed();
        Customer ada = story.theCustomer();
        Customer without = new Customer(
                ada.id(),
                ada.number(),
                ada.fullName(),
                ada.email(),
                ada.phone(),
                ada.birthDate(),
                Optional.empty(),
                ada.standing(),
                ada.version());
        story.ports.customers().save(without);
        story.clock.set(Story.START);
        assertEquals(List.of(RefusalCode.LICENCE_MISSING), codes(Step.CHECK_IN.take(story, booking)));

        customer(again -> again.licensedBy(licence("2026-05-14")));
        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
    }

    @Test
    void a_car_that_is_still_out_is_not_handed_over() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START);
        rentable(Rentable::handedOut);
        assertEquals(List.of(RefusalCode.ASSET_NOT_READY), codes(Step.CHECK_IN.take(story, booking)));

        rentable(car -> car.takenBack(story.place, car.specifics(), false));
        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
    }

    @Test
    void a_handover_tells_odometer_and_fuel_and_the_odometer_never_runs_backwards() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START);
        assertEquals(List.of(RefusalCode.HANDOVER_INCOMPLETE), codes(Step.CHECK_IN_WITHOUT_FUEL.take(story, booking)));
        assertEquals(List.of(RefusalCode.ODOMETER_DECREASING), codes(checkIn(booking, 999)));
        assertTrue(checkIn(booking, 1100).isGranted());

        assertEquals(List.of(RefusalCode.ODOMETER_DECREASING), codes(checkOut(booking, 1099)));
        assertTrue(checkOut(booking, 1100).isGranted());
    }

    @Test
    void every_row_of_the_table_is_taken_by_some_story() {
        List<BookingEvent> told = BookingStories.all();

        var taken = BookingTransitions.TABLE.rows().stream()
                .filter(row -> told.stream()
                        .anyMatch(event -> isOf(row.trigger(), event)
                                && row.from().equals(event.from())
                                && row.to() == event.to()))
                .toList();

        assertEquals(List.of(), BookingTransitions.TABLE.untaken(taken));
    }

    private static boolean isOf(BookingTrigger trigger, BookingEvent event) {
        boolean timeOut = CancellationCause.TIMEOUT.name().equals(event.data().get("cause"));
        return switch (trigger) {
            case TIME_OUT -> timeOut;
            case CANCEL -> !timeOut;
            case CREATE, APPROVE, DECLINE, CONFIRM, CHECK_IN, NO_SHOW, CHECK_OUT, COMPLETE, TERMINATE, VOID -> true;
        };
    }

    private Outcome<Booking> checkIn(BookingId booking, long odometer) {
        return story.does
                .counter()
                .checkIn()
                .checkIn(new CheckIn.Command(Story.DESK, Target.of(booking), Condition.of(odometer, "1")));
    }

    private Outcome<Booking> checkOut(BookingId booking, long odometer) {
        return story.does
                .counter()
                .checkOut()
                .checkOut(new CheckOut.Command(Story.DESK, Target.of(booking), Condition.of(odometer, "1")));
    }

    private void customer(UnaryOperator<Customer> change) {
        story.ports.customers().save(change.apply(story.theCustomer()));
    }

    private void rentable(UnaryOperator<Rentable> change) {
        story.ports.rentables().save(change.apply(story.theCar()));
    }

    private static DrivingLicence licence(String expires) {
        return new DrivingLicence("L1", "FR", Optional.empty(), LocalDate.parse(expires));
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
