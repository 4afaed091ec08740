package dev.rentwright.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(TimeDomain.class)
@Domain(DomainContext.Global.class)
class LocalTimesLawsTest {

    private static final ZoneId BERLIN = Zones.of("Europe/Berlin");

    @Property
    void a_local_time_is_resolved_as_java_time_resolves_it(@ForAll LocalDateTime local, @ForAll ZoneId zone) {
        assertEquals(ZonedDateTime.of(local, zone).toInstant(), LocalTimes.resolve(local, zone));
    }

    @Property
    void seconds_are_dropped(
            @ForAll LocalDateTime local, @ForAll ZoneId zone, @ForAll @IntRange(max = 59) int seconds) {
        assertEquals(LocalTimes.resolve(local, zone), LocalTimes.resolve(local.plusSeconds(seconds), zone));
    }

    /** Stated over again from the zone's own list of changes. */
    @Property
    void a_gap_moves_forward_by_its_length_and_an_overlap_is_the_earlier(
            @ForAll LocalDateTime local, @ForAll ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        Instant resolved = LocalTimes.resolve(local, zone);

        if (change == null) {
            assertEquals(local, LocalDateTime.ofInstant(resolved, zone));
        } else if (change.isGap()) {
            assertEquals(local.plus(change.getDuration()), LocalDateTime.ofInstant(resolved, zone));
        } else {
            assertEquals(local.toInstant(change.getOffsetBefore()), resolved);
        }
    }

    @Property
    void an_offset_is_believed_exactly_where_the_zone_has_it(
            @ForAll LocalDateTime local, @ForAll ZoneId zone, @ForAll @IntRange(min = -24, max = 28) int halfHours) {
        ZoneOffset claimed = ZoneOffset.ofTotalSeconds(halfHours * 1800);
        Instant instant = local.toInstant(claimed);

        if (zone.getRules().getOffset(instant).equals(claimed)) {
            assertEquals(instant, LocalTimes.resolve(local, claimed, zone));
        } else {
            InvalidOffset refused = assertThrows(InvalidOffset.class, () -> LocalTimes.resolve(local, claimed, zone));
            assertEquals(local, refused.local());
            assertEquals(claimed, refused.claimed());
            assertEquals(zone.getRules().getValidOffsets(local), refused.valid());
        }
    }

    @Example
    void an_overlap_is_decided_by_the_offset_that_comes_with_it() {
        LocalDateTime twice = LocalDateTime.parse("2026-10-25T02:30");

        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), LocalTimes.resolve(twice, BERLIN));
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), LocalTimes.resolve(twice, ZoneOffset.ofHours(2), BERLIN));
        assertEquals(Instant.parse("2026-10-25T01:30:00Z"), LocalTimes.resolve(twice, ZoneOffset.ofHours(1), BERLIN));
    }

    @Example
    void a_wrong_offset_is_refused_with_those_that_would_do() {
        InvalidOffset refused = assertThrows(
                InvalidOffset.class,
                () -> LocalTimes.resolve(LocalDateTime.parse("2026-07-01T10:00"), ZoneOffset.ofHours(1), BERLIN));

        assertEquals(
                "The offset of 2026-07-01T10:00 in Europe/Berlin must be one of [+02:00], but was +01:00",
                refused.getMessage());
    }

    @Example
    void in_a_gap_every_offset_is_refused() {
        LocalDateTime never = LocalDateTime.parse("2026-03-29T02:30");

        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), LocalTimes.resolve(never, BERLIN));
        for (int hours = 1; hours <= 2; hours++) {
            ZoneOffset claimed = ZoneOffset.ofHours(hours);
            InvalidOffset refused = assertThrows(InvalidOffset.class, () -> LocalTimes.resolve(never, claimed, BERLIN));
            assertEquals(List.of(), refused.valid());
            assertEquals("time.invalid-offset", refused.code());
            assertEquals(
                    "The offset of 2026-03-29T02:30 in Europe/Berlin must be left out, because clocks skip this time, but"
                            + " was " + claimed,
                    refused.getMessage());
        }
    }
}
