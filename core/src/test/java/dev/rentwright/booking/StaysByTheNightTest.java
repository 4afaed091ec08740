package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.change.ExtendBooking;
import dev.rentwright.booking.change.Until;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Homes by the night: left late, left early, gone on with. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaysByTheNightTest extends Letting {

    @Test
    void who_leaves_after_noon_pays_half_the_last_night_and_after_six_all_of_it() {
        BookingId booking = running(nights("2026-09-01", "2026-09-05"), false, "2026-09-01");
        clock.set(Instant.parse("2026-09-05T13:00:00Z"));

        leave(booking).orThrow();

        assertEquals(eur("450.00"), view(booking).account().rentalDue());
    }

    @Test
    void a_house_that_is_to_be_left_at_ten_is_left_late_after_its_own_grace_also_when_the_stay_went_on() {
        lets(LocalTime.of(16, 0), LocalTime.of(10, 0));
        BookingId booking = running(nights("2026-09-01", "2026-09-05"), false, "2026-09-02");

        does.changes()
                .extendBooking()
                .extend(new ExtendBooking.Command(
                        Story.ADA, Target.of(booking), new Until.Date(LocalDate.parse("2026-09-07"))))
                .orThrow();

        assertEquals(
                Instant.parse("2026-09-01T14:00:00Z"),
                view(booking).booking().period().start());
        assertEquals(
                Instant.parse("2026-09-07T08:00:00Z"),
                view(booking).booking().period().end());
        clock.set(Instant.parse("2026-09-07T08:30:00Z"));
        leave(booking).orThrow();
        assertEquals(eur("650.00"), view(booking).account().rentalDue());
    }

    @Test
    void a_house_that_is_to_be_left_at_one_is_left_in_time_until_then() {
        lets(LocalTime.of(15, 0), LocalTime.of(13, 0));
        BookingId booking = running(nights("2026-09-01", "2026-09-05"), false, "2026-09-01");
        clock.set(Instant.parse("2026-09-05T11:20:00Z"));

        leave(booking).orThrow();

        assertEquals(eur("400.00"), view(booking).account().rentalDue());
    }

    @Test
    void who_leaves_before_the_last_night_has_nothing_back() {
        BookingId booking = running(nights("2026-09-01", "2026-09-05"), false, "2026-09-01");
        clock.set(Instant.parse("2026-09-03T08:00:00Z"));

        leave(booking).orThrow();

        assertEquals(eur("400.00"), view(booking).account().rentalDue());
    }

    @Test
    void a_stay_that_goes_on_keeps_the_hours_of_its_house_and_to_its_longest_stay() {
        rentwright
                .stays()
                .setStayRules()
                .put(Story.DESK, new RuledThing.OfRentable(home), rules(Optional.of(7), Optional.empty()))
                .orThrow();
        BookingId stay = running(nights("2026-09-01", "2026-09-05"), false, "2026-09-01");

        assertEquals(List.of(RefusalCode.STAY_TOO_LONG), codes(longer(stay, "2026-09-09")));
        Booking longer = longer(stay, "2026-09-08").orThrow();

        assertEquals(Instant.parse("2026-09-08T09:00:00Z"), longer.period().end());
    }

    @Test
    void a_stay_goes_on_for_more_nights_and_a_rental_for_more_months() {
        BookingId stay = running(nights("2026-09-01", "2026-09-05"), false, "2026-09-01");

        does.changes()
                .extendBooking()
                .extend(new ExtendBooking.Command(
                        Story.ADA, Target.of(stay), new Until.Date(LocalDate.parse("2026-09-07"))))
                .orThrow();

        assertEquals(eur("600.00"), view(stay).account().rentalDue());
        assertEquals(
                List.of(RefusalCode.INVALID_VALUE),
                codes(does.changes()
                        .extendBooking()
                        .extend(new ExtendBooking.Command(Story.ADA, Target.of(stay), new Until.Months(4)))));
    }

    private Outcome<Booking> longer(BookingId stay, String checkOut) {
        return does.changes()
                .extendBooking()
                .extend(new ExtendBooking.Command(
                        Story.ADA, Target.of(stay), new Until.Date(LocalDate.parse(checkOut))));
    }

    /** The home has times of its own. */
    private void lets(LocalTime in, LocalTime out) {
        StayRules none = StayRules.NONE;
        rentwright
                .stays()
                .setStayRules()
                .put(
                        Story.DESK,
                        new RuledThing.OfRentable(home),
                        new StayRules(
                                Optional.of(in),
                                Optional.of(out),
                                none.minimumDays(),
                                none.maximumDays(),
                                none.leadHours(),
                                none.advanceDays(),
                                none.minimumMonths(),
                                none.minimumLeaseMonths(),
                                none.maximumLeaseMonths(),
                                none.noticeDays(),
                                none.dated()))
                .orThrow();
    }
}
