package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.Rounding;
import dev.rentwright.party.PaymentTerms;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.Extras;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.Fees;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.ReturnTerms;
import dev.rentwright.tariff.Surcharge;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import dev.rentwright.tariff.Taxes;
import dev.rentwright.tariff.TimeRates;
import dev.rentwright.time.RentalClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rate card as it is sent, shown and written into files. What a constructor of the trade refuses becomes {@code
 * invalid-value} with the JSON pointer to where it stands.
 */
@Says("Prices on a rentable or its category. What a rentable's card leaves out is its category's; of a list, the whole"
        + " list.")
public record RateCardBody(
        @Says(value = "ISO 4217; of every price on the card.", example = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}")
        String currency,

        Optional<@Valid TiersBody> tiers,
        Optional<@Valid TierDaysBody> tierDays,

        @Says("How days become blocks: the least-cost blocks that cover them, the default; the longest first; blocks of"
                + " one tier; or as BookCars counts.")
        Optional<Packing> packing,

        @Says("How rental days are counted: to the same time on the wall, the default, or in blocks of 24 hours.")
        Optional<RentalClock> clock,

        @Says("Free minutes after a whole rental day; 29 when nobody says.")
        Optional<@Min(0) @Max(1439) Integer> graceMinutes,

        @Says("Whether grace covers options per day too; it does when nobody says.")
        Optional<Boolean> optionsUseGrace,

        @Says("Whether date prices count for rental days; they always count for nights.")
        Optional<Boolean> dateBased,

        @Says("Of ranges that overlap the first listed counts.")
        Optional<@Size(max = 1000) List<@Valid @NotNull DatePriceBody>> datePrices,

        Optional<@Valid WeekendBody> weekend,
        Optional<@Valid MonthsBody> months,

        @Says("Options and insurances, in the order of their lines.")
        Optional<@Size(max = 100) List<@Valid @NotNull AddOnBody>> addOns,

        Optional<@Size(max = 100) List<@Valid @NotNull FeatureBody>> features,

        @Says("What a guest beyond the base occupancy adds per night.")
        Optional<@Valid MoneyBody> extraBed,

        Optional<@Valid DriversBody> drivers,
        @Says("Refundable, outside the total.") Optional<@Valid MoneyBody> deposit,
        Optional<@Valid OneWayBody> oneWay,
        @Says("Once per stay, not discounted.") Optional<@Valid MoneyBody> cleaning,
        Optional<@Valid ServiceFeeBody> serviceFee,

        @Says("In the order of their lines.") Optional<@Size(max = 50) List<@Valid @NotNull SurchargeBody>> surcharges,

        @Says("Of rentals by the day; the total at once and the deposit at the pickup when nobody says.")
        Optional<@Valid PaymentTermsBody> payment,

        @Says("In the order in which they apply.") Optional<@Size(max = 20) List<@Valid @NotNull TaxBody>> taxes,

        @Says("Where a tax is rounded: on each line, the default, or once on their sum.")
        Optional<TaxRounding> taxRounding,

        @Says("Of every line: ties away from zero, the default, or to the even neighbour.")
        Optional<Rounding> rounding,

        Optional<@Valid MileageBody> mileage,
        Optional<@Valid FuelBody> fuel,
        Optional<@Valid LateBody> late,
        Optional<@Valid LateStayBody> lateStay,

        @Says("For an early return; nothing when nobody says.")
        Optional<@Valid MoneyBody> earlyFee,

        @Says("For a change inside the last 48 hours; nothing when nobody says.")
        Optional<@Valid MoneyBody> amendmentFee) {

    /**
     * The card.
     *
     * @throws dev.rentwright.http.problem.ProblemException with {@code invalid-value} and the pointer to what cannot be, or
     *     {@code rate.discount-above-list}
     */
    public RateCard card() {
        return card(Place.body());
    }

    /** The card, at a place in a larger body. */
    RateCard card(Place at) {
        Place body = at.in(at.at("currency").made(() -> Currencies.of(currency)));
        return body.made(() -> new RateCard(
                body.currency().orElseThrow(),
                time(body),
                body.one("months", months, MonthsBody::rates).orElse(MonthRates.NONE),
                extras(body),
                fees(body),
                taxes(body),
                returns(body)));
    }

    /** Of a card. */
    public static RateCardBody of(RateCard card) {
        TimeRates time = card.time();
        Extras extras = card.extras();
        Fees fees = card.fees();
        ReturnTerms returns = card.returns();
        return new RateCardBody(
                card.currency().getCurrencyCode(),
                Optional.of(time.tiers()).filter(given -> !given.isEmpty()).map(TiersBody::of),
                Optional.of(time.lengths()).filter(given -> !given.isEmpty()).map(TierDaysBody::of),
                time.packing(),
                time.clock(),
                time.graceMinutes(),
                time.optionsUseGrace(),
                time.dateBased(),
                some(time.datePrices(), DatePriceBody::of),
                time.weekend().isEmpty() && time.weekendDays().isEmpty()
                        ? Optional.empty()
                        : Optional.of(WeekendBody.of(time.weekend().map(MoneyBody::of), time.weekendDays())),
                MonthsBody.of(card.months()),
                some(extras.addOns(), AddOnBody::of),
                some(extras.features(), FeatureBody::of),
                extras.extraBed().map(MoneyBody::of),
                DriversBody.of(extras.drivers()),
                fees.securityDeposit().map(MoneyBody::of),
                OneWayBody.of(fees),
                fees.cleaning().map(MoneyBody::of),
                fees.service().map(ServiceFeeBody::of),
                some(fees.surcharges(), SurchargeBody::of),
                fees.payment().map(PaymentTermsBody::of),
                some(card.taxes().taxes(), TaxBody::of),
                card.taxes().taxRounding(),
                card.taxes().rounding(),
                returns.mileage().map(MileageBody::of),
                returns.fuel().map(FuelBody::of),
                returns.late().map(LateBody::of),
                returns.lateStay().map(LateStayBody::of),
                returns.early().map(MoneyBody::of),
                returns.amendment().map(MoneyBody::of));
    }

    private TimeRates time(Place body) {
        Place atWeekend = body.at("weekend");
        return body.made(() -> new TimeRates(
                body.one("tiers", tiers, TiersBody::rates).orElse(Map.of()),
                tierDays.map(TierDaysBody::lengths).orElse(Map.of()),
                packing,
                clock,
                graceMinutes,
                optionsUseGrace,
                dateBased,
                body.each("datePrices", datePrices, DatePriceBody::dated),
                atWeekend.price("price", weekend.flatMap(WeekendBody::price)),
                weekend.flatMap(WeekendBody::weekdays)));
    }

    private Extras extras(Place body) {
        List<AddOn> listed = body.each("addOns", addOns, AddOnBody::addOn);
        List<Feature> adding = body.each("features", features, FeatureBody::feature);
        DriverTerms driving = body.one("drivers", drivers, DriversBody::terms).orElse(DriverTerms.NONE);
        Extras withAddOns = body.at("addOns").made(() -> Extras.NONE.withAddOns(listed));
        return body.at("features")
                .made(() -> new Extras(withAddOns.addOns(), adding, body.price("extraBed", extraBed), driving));
    }

    private Fees fees(Place body) {
        List<Surcharge> added = body.each("surcharges", surcharges, SurchargeBody::surcharge);
        Place elsewhere = body.at("oneWay");
        Optional<PaymentTerms> paid = body.one("payment", payment, PaymentTermsBody::terms);
        return body.at("surcharges")
                .made(() -> new Fees(
                        body.amount("deposit", deposit),
                        elsewhere.amount("fee", oneWay.flatMap(OneWayBody::fee)),
                        oneWay.map(given -> given.fees(elsewhere)).orElse(List.of()),
                        body.amount("cleaning", cleaning),
                        body.one("serviceFee", serviceFee, ServiceFeeBody::fee),
                        added,
                        paid));
    }

    private Taxes taxes(Place body) {
        List<Tax> inOrder = body.each("taxes", taxes, TaxBody::tax);
        return body.at("taxes").made(() -> new Taxes(inOrder, taxRounding, rounding));
    }

    private ReturnTerms returns(Place body) {
        return new ReturnTerms(
                body.one("mileage", mileage, MileageBody::terms),
                body.one("fuel", fuel, FuelBody::terms),
                body.one("late", late, LateBody::fee),
                body.one("lateStay", lateStay, LateStayBody::terms),
                body.amount("earlyFee", earlyFee),
                body.amount("amendmentFee", amendmentFee));
    }

    private static <A, B> Optional<List<B>> some(List<A> values, Function<A, B> shown) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().map(shown).toList());
    }
}
