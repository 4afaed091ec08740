package dev.rentwright.cancellation;

import dev.rentwright.money.Money;

/**
 * What giving a booking up costs and returns. The three never contradict: what was kept is the penalty less the balance.
 *
 * @param penalty what it costs
 * @param refund what goes back: {@code max(0, captured - refunded - penalty)}
 * @param balanceDue what is still owed when less was paid than it costs
 * @param rule which part of the policy applied, such as {@code window-1}
 */
public record Settlement(Money penalty, Money refund, Money balanceDue, String rule) {

    public Settlement {
        if (penalty.isNegative() || refund.isNegative() || balanceDue.isNegative()) {
            throw new IllegalArgumentException(
                    "expected amounts of 0 or more, got " + penalty + ", " + refund + ", " + balanceDue);
        }
    }
}
