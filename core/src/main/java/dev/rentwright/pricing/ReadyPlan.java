package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.tariff.RatePlan;
import javax.money.CurrencyUnit;

/**
 * What every price by a plan needs of it, looked up and arranged once. Immutable.
 *
 * @param plan itself
 * @param currency of its prices
 * @param rounding of its lines
 * @param addOns what may be taken along
 * @param taxes on everything
 * @param securityDeposit beside every price
 */
record ReadyPlan(
        RatePlan plan,
        CurrencyUnit currency,
        Rounding rounding,
        ReadyAddOns addOns,
        TaxLines taxes,
        Money securityDeposit) {

    static ReadyPlan of(RatePlan plan) {
        TaxLines taxes = new TaxLines(plan);
        return new ReadyPlan(
                plan, taxes.currency(), plan.rounding(), new ReadyAddOns(plan, taxes), taxes, plan.securityDeposit());
    }
}
