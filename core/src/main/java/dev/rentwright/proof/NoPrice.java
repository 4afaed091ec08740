package dev.rentwright.proof;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.RuleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/** Requests that must not have a price at all: each reason with the rule that says so. */
final class NoPrice {

    private NoPrice() {}

    static List<Finding> reasons(PriceRequest request) {
        List<Finding> reasons = new ArrayList<>();
        if (!priced(request)) {
            reasons.add(none("rate.incomplete", request.term().getClass().getSimpleName(), "domain T12"));
        }
        request.route()
                .filter(route -> !route.pickup().equals(route.dropOff()))
                .filter(route -> ChargeProof.oneWayFee(request.plan().card().fees(), route)
                        .isEmpty())
                .ifPresent(
                        route -> reasons.add(none("location.one-way-not-allowed", "a one-way rental", "domain P11")));
        for (ChosenAddOn chosen : request.choices().addOns()) {
            if (!offered(request.plan(), chosen)) {
                reasons.add(none("invalid-value", chosen.code(), "domain P8"));
            }
        }
        foreign(request)
                .filter(other -> !other.equals(request.plan().currency()))
                .forEach(other -> reasons.add(none("money.currency-mismatch", other.getCurrencyCode(), "domain P0")));
        request.choices()
                .coupon()
                .filter(coupon -> !good(coupon, request))
                .ifPresent(coupon -> reasons.add(none("coupon.invalid", coupon.code(), "domain P13")));
        request.choices()
                .coupon()
                .filter(coupon -> !coupon.combinesWithPromotions() && reasons.isEmpty() && promoted(request))
                .ifPresent(coupon -> reasons.add(none("coupon.not-combinable", coupon.code(), "domain P13")));
        return reasons;
    }

    /** Whether a promotional rule made a line. */
    private static boolean promoted(PriceRequest request) {
        return RuleProof.of(request, Derivation.rental(request)).lines().stream()
                .anyMatch(line ->
                        line.basis() instanceof Basis.RuleEffect effect && effect.type() == RuleType.PROMOTIONAL);
    }

    /** The rent of a month of that term, if the plan has one. */
    static Optional<Money> rent(RatePlan plan, Term.Months term) {
        return term.lease()
                ? plan.card().months().lease()
                : plan.card().months().monthly();
    }

    private static boolean priced(PriceRequest request) {
        RatePlan plan = request.plan();
        boolean daily = plan.rate(RateTier.DAILY).isPresent();
        if (request.term() instanceof Term.Months months) {
            return rent(plan, months).isPresent();
        }
        return daily || (request.term() instanceof Term.Hire && plan.isHourOnly());
    }

    private static boolean offered(RatePlan plan, ChosenAddOn chosen) {
        return plan.card().extras().addOns().stream()
                .filter(addOn -> addOn.availability() != AddOnAvailability.NOT_OFFERED)
                .map(AddOn::code)
                .anyMatch(chosen.code()::equals);
    }

    private static boolean good(Coupon coupon, PriceRequest request) {
        boolean booked = coupon.bookable()
                .map(window -> request.circumstances()
                        .bookedOn()
                        .filter(window::contains)
                        .isPresent())
                .orElse(true);
        boolean stays = coupon.stays()
                .map(window -> window.contains(request.term().startDate()))
                .orElse(true);
        return coupon.active() && booked && stays;
    }

    /** The currencies of what came with the request and not on the card. */
    private static Stream<CurrencyUnit> foreign(PriceRequest request) {
        Stream<Discount> discounts = Stream.concat(
                request.choices().discounts().stream(), request.choices().coupon().map(Coupon::discount).stream());
        Stream<CurrencyUnit> off = discounts.flatMap(discount -> Stream.concat(
                discount.cap().map(Money::currency).stream(),
                discount.off() instanceof Discount.Amount amount
                        ? Stream.of(amount.amount().currency())
                        : Stream.empty()));
        Stream<CurrencyUnit> rules = request.rules().rules().stream()
                .filter(PricingRule::active)
                .flatMap(rule -> rule.fixedAdjustment().stream())
                .map(adjustment -> adjustment.currency());
        return Stream.concat(off, rules).distinct();
    }

    private static Finding none(String refusal, String because, String rule) {
        return new Finding(
                Finding.Kind.NO_PRICE, Optional.empty(), "a refusal " + refusal, "a price with " + because, rule);
    }
}
