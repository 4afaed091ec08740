package dev.rentwright.tariff;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.party.PaymentTerms;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/**
 * The prices that stand on a rentable or on a category. What a rentable's card leaves out is its category's, field by
 * field (REC-14, CAT-36); of a list, the whole list. Immutable.
 *
 * <p>A tier is one field: its list price and the discounted twin that replaces it are set together and fall back together. A
 * discount is one of the price beside it. If a rentable's own list price kept the category's twin, a dearer car would be let
 * at the discounted price of the others, a cheaper one refused for a discount above its list price, and a sale in the
 * category would change prices that somebody has set by hand. Whoever wants the category's twin leaves the tier out.
 *
 * @param currency of every price on the card
 * @param time by the hour, day and night
 * @param months by the month
 * @param extras what may come on top
 * @param fees what is due once, and what places add
 * @param taxes and how amounts are rounded
 * @param returns what is settled at the return
 */
public record RateCard(
        CurrencyUnit currency,
        TimeRates time,
        MonthRates months,
        Extras extras,
        Fees fees,
        Taxes taxes,
        ReturnTerms returns) {

    public RateCard {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(taxes, "taxes");
        Stream.of(time.currencies(), months.currencies(), extras.currencies(), fees.currencies(), returns.currencies())
                .flatMap(stream -> stream)
                .filter(other -> !other.equals(currency))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException("expected every price in " + currency + ", got one in " + other);
                });
    }

    /** An empty card in a currency; add prices to it. */
    public static RateCard in(CurrencyUnit currency) {
        return new RateCard(
                currency, TimeRates.NONE, MonthRates.NONE, Extras.NONE, Fees.NONE, Taxes.NONE, ReturnTerms.NONE);
    }

    /** A card with a daily price, as in {@code RateCard.daily("50.00", "EUR")}; for rooms the price of a night. */
    public static RateCard daily(String amount, String currency) {
        UnitPrice price = UnitPrice.of(amount, currency);
        return in(price.currency()).with(RateTier.DAILY, Rate.of(price));
    }

    /** A card with the rent of a calendar month under a lease, as in {@code RateCard.leased("1200.00", "EUR")}. */
    public static RateCard leased(String rent, String currency) {
        Money month = Money.of(rent, currency);
        return in(month.currency()).with(new MonthRates(Optional.empty(), Optional.of(month), Optional.empty()));
    }

    /** The same card with a price for a tier, in the card's currency. */
    public RateCard with(RateTier tier, String amount) {
        return with(tier, Rate.of(UnitPrice.of(amount, currency.getCurrencyCode())));
    }

    /** The same card with a price for a tier. */
    public RateCard with(RateTier tier, Rate rate) {
        return with(time.with(tier, rate));
    }

    /** The same card with other prices by the hour, day and night. */
    public RateCard with(TimeRates other) {
        return new RateCard(currency, other, months, extras, fees, taxes, returns);
    }

    /** The same card with other prices by the month. */
    public RateCard with(MonthRates other) {
        return new RateCard(currency, time, other, extras, fees, taxes, returns);
    }

    /** The same card with other extras. */
    public RateCard with(Extras other) {
        return new RateCard(currency, time, months, other, fees, taxes, returns);
    }

    /** The same card with other fees. */
    public RateCard with(Fees other) {
        return new RateCard(currency, time, months, extras, other, taxes, returns);
    }

    /** The same card with other taxes. */
    public RateCard with(Taxes other) {
        return new RateCard(currency, time, months, extras, fees, other, returns);
    }

    /** The same card with other terms for the return. */
    public RateCard with(ReturnTerms other) {
        return new RateCard(currency, time, months, extras, fees, taxes, other);
    }

    /** The same card with a security deposit. */
    public RateCard withDeposit(Money deposit) {
        return with(fees.withDeposit(deposit));
    }

    /** The same card, to be paid so. */
    public RateCard withPayment(PaymentTerms terms) {
        return with(fees.withPayment(terms));
    }

    /** The same card where its supplier says how it is paid: that counts where the card says nothing (domain L3). */
    public RateCard paidBy(PaymentTerms beside) {
        return fees.payment().isEmpty() ? withPayment(beside) : this;
    }

    /** The same card with add-ons. */
    public RateCard withAddOns(AddOn... addOns) {
        return with(extras.withAddOns(List.of(addOns)));
    }

    /** The same card with a fee for returning elsewhere. */
    public RateCard withOneWayFee(Money fee) {
        return with(fees.withOneWay(fee));
    }

    /** The same card with a tax, and no other. */
    public RateCard withTax(Tax tax) {
        return with(new Taxes(List.of(tax), taxes.taxRounding(), taxes.rounding()));
    }

    /**
     * The same card where taxes are said beside it, by its supplier or of a place (PRC-22): they count where the card names
     * none. A card that names one names all of them.
     */
    public RateCard taxedBy(Taxes beside) {
        return taxes.taxes().isEmpty() ? with(taxes.over(beside)) : this;
    }

    /** The same card with other mileage terms. */
    public RateCard withMileage(MileageTerms terms) {
        return with(returns.with(terms));
    }

    /** The same card with other fuel terms. */
    public RateCard withFuel(FuelTerms terms) {
        return with(returns.with(terms));
    }

    /** This card with everything that it leaves out taken from another; one in another currency has nothing to give. */
    public RateCard over(RateCard below) {
        if (!below.currency.equals(currency)) {
            return this;
        }
        return new RateCard(
                currency,
                time.over(below.time),
                months.over(below.months),
                extras.over(below.extras),
                fees.over(below.fees),
                taxes.over(below.taxes),
                returns.over(below.returns));
    }

    /**
     * The whole plan. Refused with {@code rate.incomplete} when neither a daily price, nor an hourly one alone (domain
     * T12), nor a rent by the month is there, and when a block of days has a price while a day has none; with {@code
     * tax.compound-needs-per-line} or {@code tax.multiple-inclusive-needs-per-line} when taxes are rounded per code and
     * cannot be (domain P16).
     */
    public Outcome<RatePlan> plan() {
        Optional<Refusal> refusal = incomplete().or(taxes::contradiction);
        return refusal.isPresent() ? Outcome.refused(refusal.get()) : Outcome.granted(new RatePlan(this));
    }

    /**
     * The whole plan of a rentable whose own card this is, laid over its category's, if that has one. Refused as {@link #plan},
     * and with {@code money.currency-mismatch} when the two are in different currencies.
     */
    public Outcome<RatePlan> planOver(Optional<RateCard> category) {
        return category.filter(below -> !below.currency.equals(currency))
                .map(below -> Outcome.<RatePlan>refused(Refusal.of(RefusalCode.MONEY_CURRENCY_MISMATCH)
                        .with("expected", below.currency.getCurrencyCode())
                        .with("actual", currency.getCurrencyCode())))
                .orElseGet(() -> category.map(this::over).orElse(this).plan());
    }

    private Optional<Refusal> incomplete() {
        boolean byTheDay = time.tiers().containsKey(RateTier.DAILY);
        boolean byTheHour = time.tiers().keySet().equals(java.util.Set.of(RateTier.HOURLY));
        boolean byTheMonth = time.tiers().isEmpty()
                && (months.monthly().isPresent() || months.lease().isPresent());
        return byTheDay || byTheHour || byTheMonth
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.RATE_INCOMPLETE)
                        .with("missing", "daily")
                        .with(
                                "priced",
                                time.tiers().keySet().stream()
                                        .map(RateTier::name)
                                        .toList()));
    }
}
