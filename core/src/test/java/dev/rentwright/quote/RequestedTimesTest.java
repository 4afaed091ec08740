package dev.rentwright.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.pricing.Term;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.RentalPeriod;
import dev.rentwright.time.RequestedPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Nights and months as the place understands them (domain T7, T8). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequestedTimesTest {

    private final Fleet fleet = new Fleet();
    private final Location paris = fleet.ports.locations().byId(fleet.place).orElseThrow();

    @Test
    void nights_are_claimed_from_two_in_the_afternoon_to_noon_also_when_clocks_change() {
        AgreedTime time = agree(new When.Nights(date("2026-03-28"), date("2026-03-30")));

        assertEquals(Instant.parse("2026-03-28T13:00:00Z"), time.period().start());
        assertEquals(Instant.parse("2026-03-30T10:00:00Z"), time.period().end());
        assertEquals(2, ((Term.Nights) time.term()).dates().days());
    }

    @Test
    void nobody_rents_by_the_day_for_more_than_ten_years() {
        LocalDate from = date("2026-03-01");
        RequestedPeriod hire = RequestedPeriod.of("2026-03-01T10:00", "2036-03-09T10:01");

        assertEquals(
                3660,
                ((Term.Nights) agree(new When.Nights(from, from.plusDays(3660))).term())
                        .dates()
                        .days());
        for (When tooLong : List.of(
                new When.Nights(from, from.plusDays(3661)),
                new When.Times(hire),
                new When.Nights(from, date("9999-12-31")))) {
            Refusal refusal =
                    RequestedTimes.agree(tooLong, paris, paris).refusals().get(0);
            assertEquals(RefusalCode.STAY_TOO_LONG, refusal.code());
            assertEquals(3660L, refusal.facts().get("maximum"));
        }
        assertTrue(RequestedTimes.agree(
                        new When.Times(RequestedPeriod.of("2026-03-01T10:00", "2036-03-08T10:00")), paris, paris)
                .isGranted());
    }

    @Test
    void months_are_claimed_from_their_first_afternoon_to_the_noon_after_their_last_night() {
        AgreedTime time = agree(new When.Months(date("2026-01-31"), 1, true));

        assertEquals(new DateRange(date("2026-01-31"), date("2026-02-28")), ((Term.Months) time.term()).dates());
        assertEquals(Instant.parse("2026-01-31T13:00:00Z"), time.period().start());
        assertEquals(Instant.parse("2026-02-28T11:00:00Z"), time.period().end());
    }

    @Test
    void a_stay_without_a_night_is_none() {
        assertEquals(
                List.of(RefusalCode.PERIOD_EMPTY),
                codes(RequestedTimes.agree(new When.Nights(date("2026-05-04"), date("2026-05-04")), paris, paris)
                        .refusals()));
    }

    @Test
    void a_room_is_to_be_had_tonight_at_any_hour_and_no_longer_last_night() {
        AgreedTime tonight = agree(new When.Nights(date("2026-05-04"), date("2026-05-05")));

        assertEquals(List.of(), refusals(tonight, "2026-05-04T21:59:00Z"));
        assertEquals(List.of(RefusalCode.PERIOD_IN_PAST), refusals(tonight, "2026-05-04T22:00:00Z"));
    }

    @Test
    void instants_are_those_of_the_term() {
        RentalPeriod period =
                agree(new When.Nights(date("2026-05-04"), date("2026-05-05"))).period();

        assertThrows(
                IllegalArgumentException.class,
                () -> new AgreedTime(Term.Nights.between("2026-05-05", "2026-05-06"), period));
        assertThrows(
                IllegalArgumentException.class,
                () -> new AgreedTime(new Term.Hire(period.withEnd(period.end().plusSeconds(60))), period));
    }

    private List<RefusalCode> refusals(AgreedTime time, String now) {
        return codes(RequestedTimes.refusals(time, paris, paris, Instant.parse(now)));
    }

    private AgreedTime agree(When when) {
        return RequestedTimes.agree(when, paris, paris).orThrow();
    }

    private static List<RefusalCode> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
