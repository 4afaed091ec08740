package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.tariff.AddOnCharging;
import dev.rentwright.tariff.RatePlan;
import java.util.List;
import javax.money.CurrencyUnit;

/**
 * A request and the time that it is charged for: what extras, fees and surcharges ask.
 */
public final class Deal {

    private final PriceRequest request;
    private final ChargeableTime time;
    private final ReadyPlan ready;

    public Deal(PriceRequest request, ChargeableTime time) {
        this(request, time, ReadyPlan.of(request.plan()));
    }

    Deal(PriceRequest request, ChargeableTime time, ReadyPlan ready) {
        this.request = request;
        this.time = time;
        this.ready = ready;
    }

    public PriceRequest request() {
        return request;
    }

    public ChargeableTime time() {
        return time;
    }

    /** The request's plan, made ready. */
    ReadyPlan ready() {
        return ready;
    }

    /** What was chosen of the plan's add-ons. */
    Basket basket() {
        return ready.addOns().of(request.choices().addOns());
    }

    public RatePlan plan() {
        return request.plan();
    }

    public CurrencyUnit currency() {
        return ready.currency();
    }

    public Rounding rounding() {
        return ready.rounding();
    }

    public Money nothing() {
        return Money.zero(currency());
    }

    /** Lines that come after the quote, with the plan's taxes where there is something to tax. */
    public List<PriceLine> taxed(Bill.Builder lines) {
        if (!lines.isEmpty()) {
            ready.taxes().add(request.travellers().exemptFrom(), lines);
        }
        return List.copyOf(lines);
    }

    /** How many days options and insurances are charged for. */
    public long optionDays() {
        return optionDays(time);
    }

    /** The one place that says which count options go by (domain P8, T6). */
    public static long optionDays(ChargeableTime time) {
        return time.optionDays();
    }

    /** Nights of a stay. A hire counts its rental days D for them: a started night is no night (domain P15). */
    long nights() {
        if (request.term() instanceof Term.Nights stay) {
            return stay.dates().days();
        }
        return request.term() instanceof Term.Months months ? months.dates().days() : time.days();
    }

    /** How many times something is charged that goes by days, persons or bookings; by distance, not at all yet. */
    long times(AddOnCharging charging) {
        return switch (charging) {
            case PER_BOOKING -> 1;
            case PER_PERSON -> request.travellers().persons();
            case PER_DAY -> optionDays();
            case PER_KM, PER_MILE -> 0;
        };
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
