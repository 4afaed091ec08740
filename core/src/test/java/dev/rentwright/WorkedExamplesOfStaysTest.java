package dev.rentwright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.pricing.Term;
import dev.rentwright.quote.AgreedTime;
import dev.rentwright.stay.DatedRestriction;
import dev.rentwright.stay.HouseTimes;
import dev.rentwright.stay.StayCase;
import dev.rentwright.stay.StayRestriction;
import dev.rentwright.stay.StayRules;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Domain section 7, "Availability and splitting", as far as stays go: W65 and W66. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOfStaysTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final RentableId HOME = new RentableId(new UUID(0, 1));

    @Test
    void w65_a_month_request_meets_nights_and_touches_a_lease_and_a_month() {
        AgreedTime asked = months("2026-07-01", 3, false);
        Map<String, Claim> taken = new TreeMap<>(Map.of(
                "L1", claim(months("2025-07-01", 12, true)),
                "M1", claim(months("2026-10-01", 1, false)),
                "N1", claim(nights("2026-09-15", "2026-09-18"))));

        DateRange dates = ((Term.Months) asked.term()).dates();
        assertEquals(new DateRange(date("2026-07-01"), date("2026-10-01")), dates);
        assertEquals(
                "2026-07–2026-09",
                YearMonth.from(dates.from()) + "–"
                        + YearMonth.from(dates.until().minusDays(1)));
        assertEquals(
                List.of("N1"),
                taken.entrySet().stream()
                        .filter(entry -> entry.getValue()
                                .overlaps(asked.period().start(), asked.period().end()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void w66_two_nights_are_too_short_for_saturday_and_nobody_leaves_on_sunday() {
        StayRules rules = StayRules.NONE
                .over(dated(DatedRestriction.fromArrival(day("2026-06-05"), 2)))
                .over(dated(DatedRestriction.through(day("2026-06-06"), 3)))
                .over(dated(DatedRestriction.noDeparture(day("2026-06-07"))));
        StayCase weekend = new StayCase(
                RentalMode.DAILY,
                new DateRange(date("2026-06-05"), date("2026-06-07")),
                date("2026-06-07"),
                2,
                Instant.parse("2026-06-05T12:00:00Z"),
                NOW,
                ZONE);

        List<Refusal> refusals = StayRestriction.violations(rules, weekend);

        assertEquals(
                List.of("stay.closed-to-departure", "stay.too-short"),
                refusals.stream().map(refusal -> refusal.code().code()).toList());
        assertEquals(2L, refusals.get(1).facts().get("length"));
        assertEquals(3, refusals.get(1).facts().get("minimum"));
    }

    private static StayRules dated(DatedRestriction restriction) {
        return new StayRules(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(restriction));
    }

    private static AgreedTime months(String start, int months, boolean lease) {
        Term.Months term = new Term.Months(date(start), months, lease, HouseTimes.USUAL.checkIn());
        return new AgreedTime(term, instants(term.dates()));
    }

    private static AgreedTime nights(String checkIn, String checkOut) {
        DateRange dates = new DateRange(date(checkIn), date(checkOut));
        return new AgreedTime(new Term.Nights(dates, HouseTimes.USUAL.checkIn()), instants(dates));
    }

    private static RentalPeriod instants(DateRange dates) {
        return RentalPeriod.between(
                dates.from().atTime(HouseTimes.USUAL.checkIn()),
                dates.until().atTime(HouseTimes.USUAL.checkOut()),
                ZONE);
    }

    private static Claim claim(AgreedTime time) {
        return new Claim(
                new ClaimId(new UUID(1, 1)),
                HOME,
                time.period().start(),
                time.period().end(),
                ClaimKind.BOOKED,
                new ClaimReference(new UUID(1, 1)),
                Optional.empty());
    }

    private static DateRange day(String day) {
        return DateRange.inclusive(date(day), date(day));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
