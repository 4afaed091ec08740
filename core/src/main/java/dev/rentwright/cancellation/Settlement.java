package dev.rentwright.cancellation;

import dev.rentwright.money.Money;

/**
 * What giving a booking up costs and returns. The first three never contradict: what was kept is the penalty less the
 * balance.
 *
 * @param penalty what it costs
 * @param refund what goes back: {@code max(0, captured - refunded - penalty)}
 * @param balanceDue what is still owed when less was paid than it costs
 * @param forfeited what is kept of the security deposit beside that (REC-19)
 * @param rule which part of the policy applied, such as {@code window-1}
 */
public record Settlement(Money penalty, Money refund, Money balanceDue, Money forfeited, String rule) {

    public Settlement {
        if (penalty.isNegative() || refund.isNegative() || balanceDue.isNegative() || forfeited.isNegative()) {
            throw new IllegalArgumentException("expected amounts of 0 or more, got " + penalty + ", " + refund + ", "
                    + balanceDue + ", " + forfeited);
        }
    }

    /** All that it costs: the penalty and what is kept of the deposit. */
    public Money cost() {
        return penalty.plus(forfeited);
    }
}
