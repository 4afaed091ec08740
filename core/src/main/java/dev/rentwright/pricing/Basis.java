package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.time.DateRange;
import java.util.Objects;

/**
 * Where a line's value comes from, with the inputs that it was made of: enough to compute it again by hand (domain E1, E4).
 */
public sealed interface Basis {

    /** Quantity times unit price, and nothing else. */
    record Product() implements Basis {

        /** The one there is. */
        public static final Product INSTANCE = new Product();
    }

    /**
     * A cap was less than quantity times price (domain P8, P10, P15).
     *
     * @param uncapped what it would have been
     */
    record Capped(Fraction uncapped) implements Basis {
        public Capped {
            Objects.requireNonNull(uncapped, "uncapped");
        }
    }

    /**
     * A pricing rule changed units (domain P6).
     *
     * @param rule which one
     * @param version of the rule
     * @param type of the rule
     * @param units how many price units it changed
     * @param exact the sum of its changes, before its one rounding
     */
    record RuleEffect(RuleId rule, int version, RuleType type, long units, Fraction exact) implements Basis {
        public RuleEffect {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(exact, "exact");
            if (version < 1 || units < 1) {
                throw new IllegalArgumentException(
                        "expected a version and units of 1 or more, got " + version + " and " + units);
            }
        }
    }

    /**
     * A share of earlier lines: a supplier's rate, a discount in percent, a service fee, a concession (domain P12 to P15).
     *
     * @param rate of the base; negative where it takes something off
     * @param base the sum of the lines that it is a share of
     */
    record Share(Percentage rate, Money base) implements Basis {
        public Share {
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(base, "base");
        }
    }

    /**
     * A tax (domain P16).
     *
     * @param rate of the tax
     * @param base the sum that it was levied on: of net amounts, for an inclusive tax
     * @param exempt whether they who rent need not pay it
     */
    record Levy(Percentage rate, Money base, boolean exempt) implements Basis {
        public Levy {
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(base, "base");
        }
    }

    /**
     * Contained in another add-on that was chosen too, and so for nothing (domain P9).
     *
     * @param code of the other
     */
    record IncludedIn(String code) implements Basis {
        public IncludedIn {
            if (code.isBlank()) {
                throw new IllegalArgumentException("expected the code of what includes it, got nothing");
            }
        }
    }

    /**
     * A billing period's share of a month's rent: rent x days / of days (domain T9).
     *
     * @param rent of a whole month
     * @param dates of the period
     * @param ofDays how many days the month, or the cycle, has
     */
    record Rent(Money rent, DateRange dates, int ofDays) implements Basis {
        public Rent {
            Objects.requireNonNull(rent, "rent");
            if (dates.days() > ofDays) {
                throw new IllegalArgumentException("expected at most " + ofDays + " days of rent, got " + dates.days());
            }
        }
    }
}
