package dev.rentwright.http.pricing;

import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.money.Currencies;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.quote.Wishes;
import java.util.List;
import java.util.Optional;

/** Turns what a quote's body wishes into what the trade takes. */
public record WishList(
        Optional<List<ChosenAddOnBody>> addOns,
        Optional<List<String>> features,
        Optional<List<DiscountBody>> discounts,
        Optional<String> coupon,
        Optional<String> shownIn) {

    /** Those of a body that has them as its own members. */
    public Wishes wishes() {
        return wishes(Place.body());
    }

    Wishes wishes(Place place) {
        List<ChosenAddOn> chosen = place.each("addOns", addOns, (body, at) -> body.chosen());
        eachOnce(place.at("addOns"), chosen.stream().map(ChosenAddOn::code).toList());
        eachOnce(place.at("features"), features.orElse(List.of()));
        return new Wishes(
                chosen,
                features.orElse(List.of()),
                place.each("discounts", discounts, DiscountBody::discount),
                coupon,
                place.one("shownIn", shownIn, (code, at) -> at.made(() -> Currencies.of(code))));
    }

    static void eachOnce(Place place, List<String> codes) {
        if (codes.stream().distinct().count() != codes.size()) {
            throw ProblemException.invalid(place.pointer(), "each one once", codes);
        }
    }
}
