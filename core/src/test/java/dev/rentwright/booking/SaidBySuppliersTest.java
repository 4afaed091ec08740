package dev.rentwright.booking;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.PolicyInputs.Approval;
import dev.rentwright.booking.PolicyInputs.Days;
import dev.rentwright.booking.PolicyInputs.Deadlines;
import dev.rentwright.booking.paying.RecordPayment;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.booking.policy.SetBookingPolicy;
import dev.rentwright.cancellation.PolicyHolder;
import dev.rentwright.catalogue.BookingRules;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.document.DocumentsRequirement;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Bookings run as their supplier says, or as is said of the rentable (REC-10, policy inputs). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SaidBySuppliersTest {

    private static final PolicyInputs ALL = new PolicyInputs(
            new Approval(
                    Optional.of(false),
                    Optional.of(AcceptAt.CREATION),
                    Optional.of(false),
                    Optional.of(ConfirmationRequirement.FULL)),
            new Deadlines(
                    Optional.of(Duration.ofMinutes(40)),
                    Optional.of(Duration.ofHours(5)),
                    Optional.of(Duration.ofHours(6))),
            Optional.of(DocumentsRequirement.SIGNED_AGREEMENT),
            Optional.of(DocumentsRequirement.NONE),
            Optional.of(CaptureTiming.ON_CHECK_IN),
            Optional.of(CancellationMode.APPROVAL_REQUIRED),
            new Days(
                    Optional.of(Duration.ofMinutes(5)),
                    Optional.of(Duration.ofHours(3)),
                    Optional.of(Duration.ofHours(30)),
                    Optional.of(4),
                    Optional.of(Duration.ofHours(7))));

    private final Story story = new Story();

    @Test
    void what_a_supplier_says_counts_for_all_of_its_rentables_and_what_is_said_of_one_before_that() {
        says(ofSupplier(), holding(Duration.ofMinutes(40)));
        says(ofCar(), holding(Duration.ofMinutes(3)));

        assertEquals(Story.FIRST_OF_MAY.plus(Duration.ofMinutes(3)), expiry(story.booked()));
        assertEquals(
                Story.FIRST_OF_MAY.plus(Duration.ofMinutes(40)),
                expiry(story.request(story.quote(story.otherCar)).orThrow().id()));
    }

    @Test
    void a_booking_that_was_made_before_keeps_what_was_said_then() {
        says(ofSupplier(), requiring(ConfirmationRequirement.FULL));
        BookingId before = story.booked();

        says(ofSupplier(), requiring(ConfirmationRequirement.NONE));
        story.pay(before, PaymentPurpose.DEPOSIT);

        assertEquals(BookingStatus.PENDING, story.status(before));
        assertEquals(
                BookingStatus.CONFIRMED,
                story.request(story.quote(story.otherCar)).orThrow().status());
    }

    @Test
    void every_input_that_is_said_is_the_policy_and_every_other_stays_as_the_house_has_it() {
        assertEquals(ALL, BookingPolicy.MONTHLY.saying(ALL).inputs(RentalMode.MONTHLY));
        assertEquals(ALL, PolicyInputs.NONE.over(ALL));
        assertEquals(ALL, ALL.over(BookingPolicy.LEASE.inputs(RentalMode.LEASE)));
        assertEquals(BookingPolicy.LEASE, BookingPolicy.LEASE.saying(PolicyInputs.NONE));
    }

    @Test
    void of_a_rentable_is_shown_what_counts_for_it_the_defaults_among_it() {
        says(ofSupplier(), holding(Duration.ofMinutes(40)));

        SetBookingPolicy.Shown shown = desk().show(Story.DESK, ofCar()).orThrow();

        assertEquals(PolicyInputsByMode.NONE, shown.own());
        PolicyInputs daily = requireNonNull(shown.inForce().get(RentalMode.DAILY));
        assertEquals(Optional.of(Duration.ofMinutes(40)), daily.deadlines().hold());
        assertEquals(Optional.of(Duration.ofDays(2)), daily.deadlines().approval());
        assertEquals(Optional.of(Duration.ofHours(1)), daily.days().earlyCheckIn());
    }

    @Test
    void who_accepts_the_bookings_of_a_rentable_stands_in_its_own_rules_wherever_it_is_said() {
        PolicyInputsByMode inputs = daily(PolicyInputs.NONE.accepting(Optional.of(false)));

        assertEquals(inputs, desk().put(Story.DESK, ofCar(), inputs).orThrow().own());

        assertEquals(
                BookingRules.USUAL.accepted(RentalMode.DAILY, false),
                story.theCar().bookingRules());
        assertEquals(PolicyInputsByMode.NONE, story.ports.policyBook().of(ofCar()));
        story.runs(BookingRules.USUAL.accepted(RentalMode.DAILY, true));
        assertEquals(
                daily(PolicyInputs.NONE.accepting(Optional.of(true))),
                desk().show(Story.DESK, ofCar()).orThrow().own());
        desk().put(Story.DESK, ofCar(), PolicyInputsByMode.NONE).orThrow();
        assertEquals(BookingRules.USUAL, story.theCar().bookingRules());
    }

    @Test
    void a_booking_keeps_who_accepts_it_though_its_car_is_run_otherwise_later() {
        BookingId before = story.booked();

        story.runs(BookingRules.USUAL.accepted(RentalMode.DAILY, false));
        story.pay(before, PaymentPurpose.DEPOSIT);

        assertEquals(BookingStatus.CONFIRMED, story.status(before));
    }

    @Test
    void a_booking_keeps_what_the_house_did_as_it_was_made() {
        BookingId before = story.booked();

        Rentwright choosy = Rentwright.on(story.ports)
                .clock(story.clock)
                .policies(BookingPolicies.always(BookingPolicy.DAILY_VEHICLE
                        .asking(DocumentsPolicy.SIGNED_WITH_ID_AT_CONFIRM)
                        .requiring(ConfirmationRequirement.FULL)
                        .acceptedByPeople()))
                .open();
        choosy.bookings()
                .paying()
                .recordPayment()
                .record(new RecordPayment.Command(
                        Story.DESK,
                        Target.of(before),
                        PaymentPurpose.DEPOSIT,
                        PaymentMethod.CASH,
                        Money.of("300", "EUR")))
                .orThrow();

        assertEquals(BookingStatus.CONFIRMED, story.status(before));
    }

    @Test
    void what_a_booking_keeps_is_all_that_its_policy_says() {
        for (RentalMode mode : RentalMode.values()) {
            BookingPolicy policy = BookingPolicies.USUAL.of(story.theCar(), mode);
            BookingPolicy other = BookingPolicy.DAILY_PROPERTY.saying(policy.inputs(mode));

            assertEquals(policy.inputs(mode), other.inputs(mode));
        }
    }

    @Test
    void nobody_says_how_others_bookings_are_run_nor_is_told() {
        Actor other = Actor.supplier("eve", new SupplierId(new UUID(9, 9)));

        assertEquals(List.of(RefusalCode.NOT_FOUND), codes(desk().put(other, ofCar(), holding(Duration.ofMinutes(3)))));
        assertEquals(List.of(RefusalCode.NOT_FOUND), codes(desk().show(other, ofSupplier())));
    }

    @Test
    void no_time_is_nothing_and_none_is_longer_than_a_year() {
        assertThrows(IllegalArgumentException.class, () -> holding(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> holding(Duration.ofDays(367)));
        assertThrows(IllegalArgumentException.class, () -> daily(ALL));
    }

    private SetBookingPolicy desk() {
        return story.saying();
    }

    private void says(PolicyHolder on, PolicyInputsByMode inputs) {
        desk().put(Story.DESK, on, inputs).orThrow();
    }

    private PolicyHolder ofSupplier() {
        return new PolicyHolder.OfSupplier(story.supplier);
    }

    private PolicyHolder ofCar() {
        return new PolicyHolder.OfRentable(story.car);
    }

    private Instant expiry(BookingId booking) {
        return story.booking(booking).timerAt().orElseThrow();
    }

    private static PolicyInputsByMode holding(Duration time) {
        return daily(PolicyInputs.NONE.with(new Deadlines(Optional.of(time), Optional.empty(), Optional.empty())));
    }

    private static PolicyInputsByMode requiring(ConfirmationRequirement requirement) {
        return daily(PolicyInputs.NONE.with(
                new Approval(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(requirement))));
    }

    private static PolicyInputsByMode daily(PolicyInputs inputs) {
        return new PolicyInputsByMode(inputs, PolicyInputs.NONE, PolicyInputs.NONE);
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.fold(
                granted -> List.of(),
                refusals -> refusals.stream().map(refusal -> refusal.code()).toList());
    }
}
