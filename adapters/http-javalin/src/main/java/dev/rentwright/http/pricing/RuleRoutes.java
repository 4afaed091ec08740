package dev.rentwright.http.pricing;

import dev.rentwright.Rentwright;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleId;
import java.util.List;

/** A supplier's pricing rules and coupons. */
public final class RuleRoutes {

    private static final String RULE = "/suppliers/{id}/pricing-rules/{ruleId}";
    private static final String COUPON = "/suppliers/{id}/coupons/{code}";

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public RuleRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.put(RULE)
                        .named("putPricingRule", "pricing", "Put a pricing rule")
                        .says("In the place of the one of its id, or beside the others, as its next version; a version"
                                + " that is sent is not looked at. Quotes already given keep the versions that they"
                                + " were made by. The id of the body is that of the address.")
                        .takes(RuleBody.class)
                        .answers(200, RuleBody.class, "The rule with its version.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(this::putRule),
                Endpoint.get("/suppliers/{id}/pricing-rules")
                        .named("listPricingRules", "pricing", "List pricing rules")
                        .says("As they stand, active or not, by id.")
                        .answersAllOf(RuleBody.class, "The supplier's rules.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::rules),
                Endpoint.delete(RULE)
                        .named("endPricingRule", "pricing", "End a pricing rule")
                        .says("From now on it matches nothing; it stays readable, and putting it again makes it count"
                                + " again. Nothing happens to one that has ended already.")
                        .answers(200, RuleBody.class, "The rule, inactive.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(this::endRule),
                Endpoint.put(COUPON)
                        .named("putCoupon", "pricing", "Give a coupon out, or change one")
                        .says(
                                "To withdraw it, put it inactive. Quotes already given keep what they were given. The code"
                                        + " of the body is that of the address.")
                        .takes(CouponBody.class)
                        .answers(200, CouponBody.class, "The coupon.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(this::putCoupon),
                Endpoint.get(COUPON)
                        .named("getCoupon", "pricing", "Show a coupon")
                        .says("As it stands, active or not.")
                        .answers(200, CouponBody.class, "The coupon.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::coupon));
    }

    private Answer putRule(Call call) {
        PricingRule rule = call.body(RuleBody.class).rule();
        require("/id", call.path("ruleId"), rule.id().value());
        SupplierId supplier = new SupplierId(call.id());
        return call.reply(() -> rentwright
                .tariff()
                .manageRules()
                .put(call.actor(), supplier, rule)
                .map(RuleRoutes::shown));
    }

    private Answer rules(Call call) {
        SupplierId supplier = new SupplierId(call.id());
        return call.reply(() -> rentwright
                .tariff()
                .manageRules()
                .list(call.actor(), supplier)
                .map(rules -> Lists.all(rules, RuleBody::of)));
    }

    private Answer endRule(Call call) {
        SupplierId supplier = new SupplierId(call.id());
        RuleId rule = Values.at("path/ruleId", call.path("ruleId"), RuleId::new);
        return call.reply(() -> rentwright
                .tariff()
                .manageRules()
                .end(call.actor(), supplier, rule)
                .map(RuleRoutes::shown));
    }

    private Answer putCoupon(Call call) {
        Coupon coupon = call.body(CouponBody.class).coupon();
        require("/code", call.path("code"), coupon.code());
        SupplierId supplier = new SupplierId(call.id());
        return call.reply(() -> rentwright
                .tariff()
                .putCoupon()
                .put(call.actor(), supplier, coupon)
                .map(RuleRoutes::shown));
    }

    /** Who knows a code may use it, so codes are shown to those only who make them. */
    private Answer coupon(Call call) {
        rentwright.access().require(call.actor(), Permission.PRICING_MANAGE);
        String code = call.path("code");
        return rentwright
                .ports()
                .unitOfWork()
                .run(() -> rentwright.ports().coupons().of(new SupplierId(call.id()), code))
                .map(RuleRoutes::shown)
                .orElseThrow(() -> Call.unknown("coupon", code));
    }

    private static void require(String pointer, String inTheAddress, String inTheBody) {
        if (!inTheAddress.equals(inTheBody)) {
            throw ProblemException.invalid(pointer, "that of the address, " + inTheAddress, inTheBody);
        }
    }

    private static Answer shown(PricingRule rule) {
        return Answer.ok(RuleBody.of(rule)).taggedWithContent(rule.version());
    }

    private static Answer shown(Coupon coupon) {
        return Answer.ok(CouponBody.of(coupon)).taggedWithContent(0);
    }
}
