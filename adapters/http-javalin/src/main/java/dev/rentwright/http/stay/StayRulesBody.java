package dev.rentwright.http.stay;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.stay.DatedRestriction;
import dev.rentwright.stay.StayRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@Says("What is asked of a stay; what is left out is not asked, or asked by the category or the supplier.")
record StayRulesBody(
        @Says(
                value = "From when on guests may come, local time; with checkOut. 14:00 when nobody says.",
                example = "15:00")
        Optional<LocalTime> checkIn,

        @Says(value = "When they must have left, not after checkIn. 12:00 when nobody says.", example = "11:00")
        Optional<LocalTime> checkOut,

        @Says("Nights, or chargeable days of a vehicle.") Optional<@Min(1) @Max(100_000) Integer> minimumDays,

        @Says("Nights, or chargeable days of a vehicle.") Optional<@Min(1) @Max(100_000) Integer> maximumDays,

        @Says("How many elapsed hours before its start a rental must be booked.")
        Optional<@Min(0) @Max(100_000) Integer> leadHours,

        @Says("How many days ahead it may begin at most.") Optional<@Min(0) @Max(100_000) Integer> advanceDays,

        @Says("Of a rental by the month.") Optional<@Min(1) @Max(1200) Integer> minimumMonths,
        @Says("Of a lease.") Optional<@Min(1) @Max(1200) Integer> minimumLeaseMonths,
        @Says("Of a lease.") Optional<@Min(1) @Max(1200) Integer> maximumLeaseMonths,

        @Says("How long before the end of a rental by the month notice must be given.")
        Optional<@Min(0) @Max(1000) Integer> noticeDays,

        Optional<@Size(max = 500) List<@Valid @NotNull DatedRestrictionBody>> dated) {

    StayRules rules() {
        List<DatedRestriction> restrictions = new ArrayList<>();
        dated.ifPresent(
                some -> some.forEach(one -> restrictions.add(one.restriction("/dated/" + restrictions.size()))));
        return Values.made(
                "",
                () -> new StayRules(
                        checkIn,
                        checkOut,
                        minimumDays,
                        maximumDays,
                        leadHours,
                        advanceDays,
                        minimumMonths,
                        minimumLeaseMonths,
                        maximumLeaseMonths,
                        noticeDays,
                        restrictions));
    }

    static StayRulesBody of(StayRules rules) {
        return new StayRulesBody(
                rules.checkIn(),
                rules.checkOut(),
                rules.minimumDays(),
                rules.maximumDays(),
                rules.leadHours(),
                rules.advanceDays(),
                rules.minimumMonths(),
                rules.minimumLeaseMonths(),
                rules.maximumLeaseMonths(),
                rules.noticeDays(),
                Optional.of(rules.dated().stream().map(DatedRestrictionBody::of).toList()));
    }
}
