package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.exact.Ratio;
import dev.rentwright.pricing.exact.RuleSum;
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

    /** A pricing rule changed units (domain P6). */
    final class RuleEffect implements Basis {

        private final Source source;
        private final int units;
        private final RuleSum sum;

        /**
         * What a rule did.
         *
         * @param rule which one
         * @param version of the rule
         * @param type of the rule
         * @param units how many price units it won
         * @param exact the sum of its changes, before its one rounding
         */
        public RuleEffect(RuleId rule, int version, RuleType type, long units, Fraction exact) {
            this(new Source(rule, version, type), Math.toIntExact(units), Ratio.of(exact));
        }

        RuleEffect(Source source, int units, RuleSum sum) {
            this.source = source;
            this.units = units;
            this.sum = sum;
            if (units < 1) {
                throw new IllegalArgumentException("expected 1 unit or more, got " + units);
            }
        }

        /** The rule, and which version of it; the same in many prices. */
        record Source(RuleId rule, int version, RuleType type) {
            Source {
                Objects.requireNonNull(rule, "rule");
                Objects.requireNonNull(type, "type");
                if (version < 1) {
                    throw new IllegalArgumentException("expected a version of 1 or more, got " + version);
                }
            }
        }

        /** Which one. */
        public RuleId rule() {
            return source.rule;
        }

        /** Of the rule. */
        public int version() {
            return source.version;
        }

        /** Of the rule. */
        public RuleType type() {
            return source.type;
        }

        /** How many price units it won. */
        public long units() {
            return units;
        }

        /** The sum of its changes, before its one rounding. */
        public Fraction exact() {
            return sum.exact();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof RuleEffect that
                    && source.equals(that.source)
                    && units == that.units
                    && exact().equals(that.exact());
        }

        @Override
        public int hashCode() {
            return Objects.hash(source, units, exact());
        }

        @Override
        public String toString() {
            return "RuleEffect[" + rule() + " v" + version() + " " + type() + ", " + units + " units, " + exact() + "]";
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
