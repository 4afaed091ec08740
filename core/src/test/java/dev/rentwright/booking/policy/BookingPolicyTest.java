package dev.rentwright.booking.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.CancellationMode;
import dev.rentwright.booking.CaptureTiming;
import dev.rentwright.booking.ConfirmationRequirement;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.money.Money;
import dev.rentwright.time.RentalPeriod;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a host says of one part of a policy leaves the other parts as they were. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BookingPolicyTest {

    private static final RentalPeriod WEEK = RentalPeriod.between(
            LocalDateTime.parse("2026-05-04T10:00"),
            LocalDateTime.parse("2026-05-11T10:00"),
            ZoneId.of("Europe/Paris"));

    private static final List<UnaryOperator<BookingPolicy>> CHANGES = List.of(
            BookingPolicy::acceptedByPeople,
            policy -> policy.holdingFor(Duration.ofMinutes(3)),
            policy -> policy.changing(new ChangePolicy(
                    CancellationMode.IMMEDIATE, Duration.ofDays(5), Duration.ofDays(9), false, 1, Optional.empty())),
            policy -> policy.asking(DocumentsPolicy.NONE),
            policy -> policy.cancelledBy(CancellationPolicy.STRICT),
            policy -> policy.requiring(ConfirmationRequirement.FULL),
            policy -> policy.turningAround(TurnaroundPolicy.CLEAN),
            policy -> policy.capturing(CaptureTiming.ON_CHECK_IN));

    @Test
    void whatever_is_said_counts_in_whatever_order_it_is_said() {
        for (UnaryOperator<BookingPolicy> one : CHANGES) {
            assertNotEquals(BookingPolicy.DAILY_VEHICLE, one.apply(BookingPolicy.DAILY_VEHICLE));
            for (UnaryOperator<BookingPolicy> other : CHANGES) {
                assertEquals(
                        one.apply(other.apply(BookingPolicy.DAILY_VEHICLE)),
                        other.apply(one.apply(BookingPolicy.DAILY_VEHICLE)));
            }
        }
    }

    /** REC-07, BKG-31. */
    @Test
    void rooms_and_homes_are_cleaned_and_vehicles_are_not_unless_somebody_says_otherwise() {
        assertEquals(TurnaroundPolicy.NONE, BookingPolicy.DAILY_VEHICLE.turnaround(RentableKind.VEHICLE));
        assertEquals(TurnaroundPolicy.CLEAN, BookingPolicy.DAILY_ROOM.turnaround(RentableKind.ROOM));
        assertEquals(TurnaroundPolicy.CLEAN, BookingPolicy.MONTHLY.turnaround(RentableKind.PROPERTY));
        for (TurnaroundPolicy said : TurnaroundPolicy.values()) {
            for (RentableKind kind : RentableKind.values()) {
                assertEquals(
                        said, BookingPolicy.DAILY_VEHICLE.turningAround(said).turnaround(kind));
            }
        }
    }

    /** REC-10, policy inputs: the row of captureTiming. */
    @Test
    void money_is_taken_as_it_is_paid_but_of_a_daily_rental_that_may_be_declined_as_it_is_confirmed() {
        for (BookingPolicy daily :
                List.of(BookingPolicy.DAILY_VEHICLE, BookingPolicy.DAILY_ROOM, BookingPolicy.DAILY_PROPERTY)) {
            assertEquals(CaptureTiming.ON_PAYMENT, daily.captureTiming(RentalMode.DAILY));
            assertEquals(CaptureTiming.ON_CONFIRM, daily.acceptedByPeople().captureTiming(RentalMode.DAILY));
        }
        assertEquals(CaptureTiming.ON_PAYMENT, BookingPolicy.MONTHLY.captureTiming(RentalMode.MONTHLY));
        assertEquals(CaptureTiming.ON_PAYMENT, BookingPolicy.LEASE.captureTiming(RentalMode.LEASE));
        for (CaptureTiming said : CaptureTiming.values()) {
            assertEquals(
                    said,
                    BookingPolicy.DAILY_VEHICLE
                            .acceptedByPeople()
                            .capturing(said)
                            .captureTiming(RentalMode.DAILY));
        }
    }

    @Test
    void what_is_held_counts_for_the_confirmation_where_it_will_be_taken_later_and_nowhere_else() {
        Money rental = Money.of("516", "EUR");
        BookingAccount held = account(rental);
        for (ConfirmationRequirement requirement :
                List.of(ConfirmationRequirement.FULL, ConfirmationRequirement.RENTAL_OR_DEPOSIT)) {
            BookingPolicy policy = BookingPolicy.DAILY_VEHICLE.requiring(requirement);
            assertFalse(policy.isRequirementMetBy(held, WEEK, RentalMode.DAILY));
            assertTrue(policy.capturing(CaptureTiming.ON_CONFIRM).isRequirementMetBy(held, WEEK, RentalMode.DAILY));
            assertTrue(policy.capturing(CaptureTiming.ON_CHECK_IN).isRequirementMetBy(held, WEEK, RentalMode.DAILY));
            assertFalse(policy.capturing(CaptureTiming.ON_CHECK_IN)
                    .isRequirementMetBy(account(rental.minus(Money.of("0.01", "EUR"))), WEEK, RentalMode.DAILY));
        }
    }

    @Test
    void a_deposit_that_is_held_counts_once() {
        BookingPolicy policy = BookingPolicy.DAILY_VEHICLE.requiring(ConfirmationRequirement.DEPOSIT);
        for (CaptureTiming when : CaptureTiming.values()) {
            BookingPolicy taking = policy.capturing(when);
            assertFalse(taking.isRequirementMetBy(withDeposit("300", "150"), WEEK, RentalMode.DAILY), when.name());
            assertTrue(taking.isRequirementMetBy(withDeposit("300", "300"), WEEK, RentalMode.DAILY), when.name());
        }
    }

    @Test
    void what_was_held_for_the_first_month_is_as_good_once_it_has_been_taken() {
        Money month = Money.of("516", "EUR");
        Money zero = Money.zero(month.currency());
        List<BookingAccount.Due> months = List.of(
                new BookingAccount.Due(LocalDate.parse("2026-05-04"), month),
                new BookingAccount.Due(LocalDate.parse("2026-06-04"), month));

        assertFalse(ConfirmationRequirement.AUTHORIZED.isMetBy(account(months, zero, zero)));
        assertTrue(ConfirmationRequirement.AUTHORIZED.isMetBy(account(months, zero, month)));
        assertTrue(ConfirmationRequirement.AUTHORIZED.isMetBy(account(months, month, zero)));
    }

    /** Of a deposit, so much is held. */
    private static BookingAccount withDeposit(String due, String held) {
        Money zero = Money.of("0", "EUR");
        List<BookingAccount.Due> dues = List.of(new BookingAccount.Due(LocalDate.parse("2026-05-04"), zero));
        Money deposit = Money.of(due, "EUR");
        Money hold = Money.of(held, "EUR");
        return new BookingAccount(
                zero,
                zero,
                zero,
                zero,
                deposit,
                zero,
                zero,
                zero,
                zero,
                hold,
                Optional.of(WEEK.start()),
                zero,
                false,
                false,
                false,
                false,
                dues);
    }

    /** Of 516.00, so much is held. */
    private static BookingAccount account(Money held) {
        Money due = Money.of("516", "EUR");
        return account(
                List.of(new BookingAccount.Due(LocalDate.parse("2026-05-04"), due)), Money.zero(due.currency()), held);
    }

    private static BookingAccount account(List<BookingAccount.Due> dues, Money paid, Money held) {
        Money zero = Money.zero(held.currency());
        Money due = dues.stream().map(BookingAccount.Due::amount).reduce(zero, Money::plus);
        return new BookingAccount(
                due,
                due,
                paid,
                zero,
                zero,
                zero,
                zero,
                zero,
                zero,
                zero,
                Optional.empty(),
                held,
                false,
                false,
                false,
                false,
                dues);
    }
}
