package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What weekend nights cost, and which nights these are. */
@Says("Nights that begin on a weekend day.")
public record WeekendBody(
        @Says("What such a night costs, unless a date price says otherwise; the daily price when left out.")
        Optional<@Valid MoneyBody> price,

        @Says("Saturday and Sunday when left out; many hotels mean Friday and Saturday.")
        Optional<@Size(max = 7) List<@NotNull DayOfWeek>> days) {

    Optional<Set<DayOfWeek>> weekdays() {
        return days.map(Set::copyOf);
    }

    static WeekendBody of(Optional<MoneyBody> price, Optional<Set<DayOfWeek>> days) {
        return new WeekendBody(price, days.map(set -> set.stream().sorted().toList()));
    }
}
