package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.tariff.RatePlan;
import javax.money.CurrencyUnit;

/** A request and the time that it is charged for: what extras, fees and surcharges ask. */
record Deal(PriceRequest request, ChargeableTime time) {

    RatePlan plan() {
        return request.plan();
    }

    CurrencyUnit currency() {
        return request.plan().currency();
    }

    Rounding rounding() {
        return request.plan().rounding();
    }

    Money nothing() {
        return Money.zero(currency());
    }

    /** How many days options and insurances are charged for. */
    long optionDays() {
        return optionDays(time);
    }

    /** The one place that says which count options go by (domain P8, T6). */
    static long optionDays(ChargeableTime time) {
        return time.optionDays();
    }

    /** Nights of a stay. A hire counts its rental days D for them: a started night is no night (domain P15). */
    long nights() {
        if (request.term() instanceof Term.Nights stay) {
            return stay.dates().days();
        }
        return request.term() instanceof Term.Months months ? months.dates().days() : time.days();
    }

    /** How many pieces of an add-on were chosen; 0 for none. */
    int pieces(String addOn) {
        for (ChosenAddOn chosen : request.choices().addOns()) {
            if (chosen.code().equals(addOn)) {
                return chosen.quantity();
            }
        }
        return 0;
    }

    boolean isExemptFrom(String code) {
        return request.travellers().exemptFrom().contains(code);
    }
}
