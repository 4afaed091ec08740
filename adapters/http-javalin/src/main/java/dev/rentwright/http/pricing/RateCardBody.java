package dev.rentwright.http.pricing;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.MileageTerms;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.Tax;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;

@Says("Prices on a rentable or its category. What a rentable's card leaves out is its category's.")
record RateCardBody(
        @Says(value = "ISO 4217; of every price on the card.", example = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}")
        String currency,

        Optional<@Valid TiersBody> tiers,

        @Says("Free minutes after a whole rental day; 29 when nobody says.")
        Optional<@Min(0) @Max(1439) Integer> graceMinutes,

        @Says("Refundable, outside the total.") Optional<@Valid MoneyBody> securityDeposit,
        Optional<@Size(max = 100) List<@Valid @NotNull AddOnBody>> addOns,

        @Says("What returning elsewhere costs; refused without one.")
        Optional<@Valid MoneyBody> oneWayFee,

        Optional<@Valid TaxBody> tax,
        Optional<@Valid MileageBody> mileage,
        Optional<@Valid FuelBody> fuel) {

    RateCard card() {
        CurrencyUnit unit = Values.at("/currency", currency, Currencies::of);
        Map<RateTier, Rate> rates = tiers.map(TiersBody::rates).orElse(Map.of());
        Optional<Money> deposit = securityDeposit.map(body -> body.money("/securityDeposit"));
        Optional<Money> fee = oneWayFee.map(body -> body.money("/oneWayFee"));
        List<AddOn> extras = extras();
        Optional<Tax> onTop = tax.map(TaxBody::tax);
        Optional<MileageTerms> driven = mileage.map(MileageBody::terms);
        Optional<FuelTerms> filled = fuel.map(FuelBody::terms);
        return Values.made(
                "", () -> new RateCard(unit, rates, graceMinutes, deposit, extras, fee, onTop, driven, filled));
    }

    static RateCardBody of(RateCard card) {
        return new RateCardBody(
                card.currency().getCurrencyCode(),
                Optional.of(TiersBody.of(card.tiers())),
                card.graceMinutes(),
                card.securityDeposit().map(MoneyBody::of),
                Optional.of(card.addOns().stream().map(AddOnBody::of).toList()),
                card.oneWayFee().map(MoneyBody::of),
                card.tax().map(TaxBody::of),
                card.mileage().map(MileageBody::of),
                card.fuel().map(FuelBody::of));
    }

    private List<AddOn> extras() {
        List<AddOn> extras = new ArrayList<>();
        List<AddOnBody> given = addOns.orElse(List.of());
        for (int i = 0; i < given.size(); i++) {
            extras.add(given.get(i).addOn("/addOns/" + i));
        }
        return extras;
    }
}
