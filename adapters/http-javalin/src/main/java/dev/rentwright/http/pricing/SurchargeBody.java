package dev.rentwright.http.pricing;

import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.Surcharge;
import dev.rentwright.tariff.Surcharge.Charge;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a place or an authority adds. */
@Says("What a place or an authority adds, in one of four ways: percent, perDay, perBooking or perPersonNight.")
public record SurchargeBody(
        @Says(value = "As on the invoice, unique on the card.", example = "CONCESSION")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}")
        String code,

        @Says(value = "A share of earlier lines, up to four decimals.", example = "11.11")
        Optional<BigDecimal> percent,

        @Says("With percent: of which kinds of line; of what an airport takes its concession of when left out.")
        Optional<@Size(min = 1) List<@NotNull LineKind>> of,

        @Says("Per chargeable day, up to six decimals.") Optional<@Valid MoneyBody> perDay,
        @Says("With perDay: the most for a rental.") Optional<@Valid MoneyBody> cap,
        @Says("Once.") Optional<@Valid MoneyBody> perBooking,

        @Says("Per adult and night, as city taxes are; up to six decimals.")
        Optional<@Valid MoneyBody> perPersonNight,

        @Says("With perPersonNight: children of this age or more pay as adults do; none does when left out.")
        Optional<@Min(0) @Max(120) Integer> fromAge,

        @Says("With perPersonNight: no night after these counts.")
        Optional<@Min(1) Integer> mostNights,

        @Says("Whether taxes apply to it; they do when left out.")
        Optional<Boolean> taxable) {

    Surcharge surcharge(Place place) {
        return place.made(() -> new Surcharge(code, charge(place), taxable.orElse(true)));
    }

    private Charge charge(Place place) {
        requireOneWay(place);
        requireWith(place, "of", of, "percent", percent);
        requireWith(place, "cap", cap, "perDay", perDay);
        requireWith(place, "fromAge", fromAge, "perPersonNight", perPersonNight);
        requireWith(place, "mostNights", mostNights, "perPersonNight", perPersonNight);
        Optional<Charge> share = percent.map(rate -> new Surcharge.Share(
                place.at("percent").made(() -> Percentage.of(rate)),
                of.map(Set::copyOf).orElse(Surcharge.Share.DEFAULT_KINDS)));
        return share.or(() -> place.price("perDay", perDay)
                        .map(price -> new Surcharge.PerDay(price, place.amount("cap", cap))))
                .or(() -> place.amount("perBooking", perBooking).map(Surcharge.PerBooking::new))
                .orElseGet(() -> new Surcharge.PerPersonNight(
                        place.price("perPersonNight", perPersonNight).orElseThrow(), fromAge, mostNights));
    }

    private void requireOneWay(Place place) {
        long ways = Stream.of(percent, perDay, perBooking, perPersonNight)
                .filter(Optional::isPresent)
                .count();
        if (ways != 1) {
            throw ProblemException.invalid(
                    place.pointer(), "one of percent, perDay, perBooking and perPersonNight", ways + " of them");
        }
    }

    private static void requireWith(Place place, String member, Optional<?> given, String with, Optional<?> companion) {
        if (given.isPresent() && companion.isEmpty()) {
            throw ProblemException.invalid(place.at(member).pointer(), "it beside " + with + " only", "it alone");
        }
    }

    static SurchargeBody of(Surcharge surcharge) {
        Charge charge = surcharge.charge();
        Optional<Surcharge.Share> share = as(Surcharge.Share.class, charge);
        Optional<Surcharge.PerDay> perDay = as(Surcharge.PerDay.class, charge);
        Optional<Surcharge.PerPersonNight> nightly = as(Surcharge.PerPersonNight.class, charge);
        return new SurchargeBody(
                surcharge.code(),
                share.map(part -> part.rate().value()),
                share.map(part -> part.of().stream().sorted().toList()),
                perDay.map(Surcharge.PerDay::price).map(MoneyBody::of),
                perDay.flatMap(Surcharge.PerDay::cap).map(MoneyBody::of),
                as(Surcharge.PerBooking.class, charge)
                        .map(Surcharge.PerBooking::amount)
                        .map(MoneyBody::of),
                nightly.map(Surcharge.PerPersonNight::price).map(MoneyBody::of),
                nightly.flatMap(Surcharge.PerPersonNight::fromAge),
                nightly.flatMap(Surcharge.PerPersonNight::mostNights),
                Optional.of(surcharge.taxable()));
    }

    private static <C extends Charge> Optional<C> as(Class<C> type, Charge charge) {
        return Optional.of(charge).filter(type::isInstance).map(type::cast);
    }
}
