package dev.rentwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Allocation;
import dev.rentwright.money.Money;
import dev.rentwright.party.DriverRules;
import dev.rentwright.party.DrivingLicence;
import dev.rentwright.payment.RefundRules;
import dev.rentwright.time.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The worked examples of domain section 7 about people, refunds, periods and splitting. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOfPartiesAndSplitsTest {

    private static final LocalDate PICKUP = LocalDate.parse("2026-02-28");
    private static final LocalDate RETURN = LocalDate.parse("2026-03-03");

    @Test
    void w17_nights_over_dst_are_a_number_of_dates() {
        assertEquals(2, new DateRange(LocalDate.parse("2026-04-04"), LocalDate.parse("2026-04-06")).days());
    }

    @Test
    void w27_born_on_the_day_21_years_before_and_licensed_to_the_return_date() {
        assertEquals(List.of(), driver("2005-02-28", "2026-03-03"));
    }

    @Test
    void w27_born_on_29_february_and_licensed_until_the_day_before_the_return() {
        assertEquals(List.of(RefusalCode.LICENCE_EXPIRES_DURING_RENTAL), driver("2004-02-29", "2026-03-02"));
    }

    @Test
    void w27_21_only_the_day_after_the_pickup() {
        assertEquals(List.of(RefusalCode.DRIVER_TOO_YOUNG), driver("2005-03-01", "2026-03-03"));
    }

    @Test
    void w57_refunds_of_a_capture_in_turn() {
        Money captured = eur("516.00");
        Money afterFirst = captured.minus(eur("464.40"));

        assertEquals(Optional.empty(), RefundRules.refusal(eur("464.40"), captured));
        assertEquals(
                Optional.of(RefusalCode.REFUND_EXCEEDS_CAPTURED),
                RefundRules.refusal(eur("60.00"), afterFirst).map(Refusal::code));
        assertEquals(Optional.empty(), RefundRules.refusal(eur("51.60"), afterFirst));
        assertEquals(eur("0"), afterFirst.minus(eur("51.60")));
    }

    @Test
    void w62_a_candidate_fits_exactly_between_two_claims_with_an_hour_of_turnaround() {
        Claim before = claim("2026-05-03T10:00", "2026-05-04T10:00");
        Claim after = claim("2026-05-06T10:00", "2026-05-08T10:00");
        Claim candidate = claim("2026-05-04T11:00", "2026-05-06T09:00");

        assertFalse(before.overlaps(candidate.from(), candidate.until()));
        assertFalse(after.overlaps(candidate.from(), candidate.until()));
    }

    @Test
    void w62_a_minute_more_at_either_end_does_not_fit() {
        Claim before = claim("2026-05-03T10:00", "2026-05-04T10:00");
        Claim after = claim("2026-05-06T10:00", "2026-05-08T10:00");
        Claim earlier = claim("2026-05-04T10:59", "2026-05-06T09:00");
        Claim later = claim("2026-05-04T11:00", "2026-05-06T09:01");

        assertTrue(before.overlaps(earlier.from(), earlier.until()));
        assertTrue(after.overlaps(later.from(), later.until()));
    }

    @Test
    void w67_the_largest_remainder_goes_first() {
        assertEquals(List.of(eur("33.34"), eur("33.33"), eur("33.33")), Allocation.evenly(eur("100.00"), 3));
    }

    private static List<RefusalCode> driver(String born, String licensedUntil) {
        DriverRules rules = DriverRules.from(21);
        DrivingLicence licence = new DrivingLicence("L1", "FR", Optional.empty(), LocalDate.parse(licensedUntil));
        return Stream.concat(
                        rules.ageRefusals(Optional.of(LocalDate.parse(born)), PICKUP).stream(),
                        rules.licenceRefusals(licence, PICKUP, RETURN).stream())
                .map(Refusal::code)
                .toList();
    }

    /** A rental with an hour of turnaround behind it, as it is claimed. */
    private static Claim claim(String start, String end) {
        UUID any = new UUID(0, 1);
        return new Claim(
                new ClaimId(any),
                new RentableId(any),
                LocalDateTime.parse(start).toInstant(ZoneOffset.UTC),
                LocalDateTime.parse(end).toInstant(ZoneOffset.UTC).plus(Duration.ofMinutes(60)),
                ClaimKind.BOOKED,
                new ClaimReference(any),
                Optional.empty());
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
