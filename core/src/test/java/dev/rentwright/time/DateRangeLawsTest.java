package dev.rentwright.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(TimeDomain.class)
@Domain(DomainContext.Global.class)
class DateRangeLawsTest {

    @Property
    void a_range_is_the_set_of_its_dates(
            @ForAll DateRange a, @ForAll @IntRange(min = -70, max = 70) int shift, @ForAll @IntRange(min = 1) int any) {
        DateRange b = new DateRange(a.from().plusDays(shift), a.from().plusDays(shift + 1 + any % 30));
        Set<LocalDate> both = datesOf(a);
        both.retainAll(datesOf(b));

        assertEquals(datesOf(a).size(), a.days());
        assertEquals(!both.isEmpty(), a.overlaps(b));
        assertEquals(a.overlaps(b), b.overlaps(a));
        assertEquals(both, a.intersection(b).map(DateRangeLawsTest::datesOf).orElse(Set.of()));
        assertEquals(datesOf(a).contains(b.from()), a.contains(b.from()));
    }

    @Property
    void a_stay_does_not_overlap_the_one_that_begins_when_it_ends(@ForAll DateRange a) {
        DateRange next = new DateRange(a.until(), a.until().plusDays(1));

        assertFalse(a.overlaps(next) || next.overlaps(a));
        assertEquals(Optional.empty(), a.intersection(next));
    }

    @Property
    void both_ends_of_an_inclusive_range_belong_to_it(@ForAll DateRange a) {
        assertEquals(a, DateRange.inclusive(a.from(), a.until().minusDays(1)));
    }

    @Example
    void an_empty_range_cannot_exist() {
        LocalDate day = LocalDate.parse("2026-07-01");

        EmptyPeriod empty = assertThrows(EmptyPeriod.class, () -> new DateRange(day, day));
        assertEquals("2026-07-01", empty.start());
        assertEquals("2026-07-01", empty.end());
        assertThrows(EmptyPeriod.class, () -> DateRange.inclusive(day, day.minusDays(1)));
        assertEquals(1, DateRange.inclusive(day, day).days());
    }

    private static Set<LocalDate> datesOf(DateRange range) {
        return range.from().datesUntil(range.until()).collect(Collectors.toSet());
    }
}
