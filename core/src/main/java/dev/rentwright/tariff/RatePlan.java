package dev.rentwright.tariff;

import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.party.PaymentTerms;
import dev.rentwright.time.BillingCycle;
import dev.rentwright.time.RentalClock;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.money.CurrencyUnit;

/**
 * Everything that a rentable's price is made from, with nothing left open: a {@link RateCard} laid over its category's,
 * read with the defaults that domain names. A booking freezes the plan it was priced by (domain P23). Immutable.
 *
 * @param card a card that makes a plan, see {@link RateCard#plan()}
 */
public record RatePlan(RateCard card) {

    /** Minutes after a whole rental day for which nothing is due when a card says nothing (domain T6). */
    public static final int DEFAULT_GRACE_MINUTES = 29;

    private static final Set<DayOfWeek> WEEKEND = Set.copyOf(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    public RatePlan {
        TimeRates time = card.time();
        MonthRates months = card.months();
        boolean priced = time.tiers().containsKey(RateTier.DAILY)
                || time.tiers().containsKey(RateTier.HOURLY)
                || months.monthly().isPresent()
                || months.lease().isPresent();
        if (!priced) {
            throw new IllegalArgumentException("expected a daily, an hourly or a monthly price, got "
                    + time.tiers().keySet());
        }
    }

    /** Of every price. */
    public CurrencyUnit currency() {
        return card.currency();
    }

    /** The price of a tier, if the plan has one. */
    public Optional<Rate> rate(RateTier tier) {
        return Optional.ofNullable(card.time().tiers().get(tier));
    }

    /** How many rental days a block of a tier covers (domain P2). */
    public int days(RateTier tier) {
        return card.time().lengths().getOrDefault(tier, tier.days());
    }

    /** How days become blocks (domain P3). */
    public Packing packing() {
        return card.time().packing().orElse(Packing.CHEAPEST);
    }

    /** How rental days are counted (domain T4). */
    public RentalClock clock() {
        return card.time().clock().orElse(RentalClock.WALL_CLOCK);
    }

    /** Free minutes after a whole rental day (domain T6). */
    public int graceMinutes() {
        return card.time().graceMinutes().orElse(DEFAULT_GRACE_MINUTES);
    }

    /** Whether grace covers options per day too (domain T6). */
    public boolean optionsUseGrace() {
        return card.time().optionsUseGrace().orElse(true);
    }

    /** Whether date prices count for rental days (domain P4). */
    public boolean dateBased() {
        return card.time().dateBased().orElse(false);
    }

    /** The dates of weekend nights (domain P5). */
    public Set<DayOfWeek> weekendDays() {
        return card.time().weekendDays().orElse(WEEKEND);
    }

    /** Where billing periods are cut (domain T9). */
    public BillingCycle billingCycle() {
        return card.months().cycle().orElse(BillingCycle.FIRST_OF_MONTH);
    }

    /** Refundable, outside the total; 0 for none (domain P17). */
    public Money securityDeposit() {
        return card.fees().securityDeposit().orElse(Money.zero(currency()));
    }

    /** What of a rental by the day is to be paid when (domain L3). */
    public PaymentTerms payment() {
        return card.fees().payment().orElse(PaymentTerms.USUAL);
    }

    /** The add-on of that code, if the plan has one. */
    public Optional<AddOn> addOn(String code) {
        return card.extras().addOns().stream()
                .filter(addOn -> addOn.code().equals(code))
                .findFirst();
    }

    /** Where a tax is rounded (domain P16). */
    public TaxRounding taxRounding() {
        return card.taxes().taxRounding().orElse(TaxRounding.PER_LINE);
    }

    /** How every line is rounded (domain P0). */
    public Rounding rounding() {
        return card.taxes().rounding().orElse(Rounding.HALF_UP);
    }

    /** What leaving a room late costs (domain L6). */
    public LateStay lateStay() {
        return card.returns().lateStay().orElse(LateStay.USUAL);
    }

    /** How far it may be driven (domain P20). */
    public MileageTerms mileage() {
        return card.returns().mileage().orElse(new MileageTerms.Unlimited());
    }

    /** How fuel is settled (domain P21). */
    public FuelTerms fuel() {
        return card.returns().fuel().orElse(new FuelTerms.FreeTank());
    }

    /** True when it is charged by the hour alone (domain T12): no other tier has a price. */
    public boolean isHourOnly() {
        return card.time().tiers().size() == 1 && card.time().tiers().containsKey(RateTier.HOURLY);
    }
}
