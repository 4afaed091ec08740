package dev.rentwright.review;

import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;

/** A law that a card breaks, with the smallest case in which it does. */
public sealed interface Complaint {

    /** Stable and lower case, for machines. */
    String code();

    /** What is wrong and where, for the person who wrote the card. */
    String sentence();

    /** The shortest rental that costs less than a shorter one. */
    record LongerCostsLess(Term shorter, Money shorterTotal, Term longer, Money longerTotal) implements Complaint {
        @Override
        public String code() {
            return "longer-costs-less";
        }

        @Override
        public String sentence() {
            return Terms.of(longer) + " costs " + longerTotal + ", less than " + Terms.lengthOf(shorter) + " for "
                    + shorterTotal + ". Customers will book longer and come back early.";
        }
    }

    /** Dates between two seasons that belong to none. */
    record SeasonGap(String of, DateRange dates) implements Complaint {
        @Override
        public String code() {
            return "season-gap";
        }

        @Override
        public String sentence() {
            return "No " + of + " covers " + Terms.of(dates) + ", though the dates before and after are covered. These"
                    + " days cost the base price.";
        }
    }

    /** A rule that is for nothing that can be. */
    record NeverMatches(RuleId rule, String why) implements Complaint {
        @Override
        public String code() {
            return "rule-never-matches";
        }

        @Override
        public String sentence() {
            return "Rule " + rule + " can never match: " + why + ".";
        }
    }

    /** A rule that another one of its group beats wherever it matches. */
    record NeverWins(RuleId rule, RuleId by, LocalDate date) implements Complaint {
        @Override
        public String code() {
            return "rule-never-wins";
        }

        @Override
        public String sentence() {
            return "Rule " + rule + " can never win: wherever it matches another rule of its group wins; on " + date
                    + " that is " + by + ". Give it a higher priority than that one, or a group of its own.";
        }
    }

    /** Two rules of one group and priority for the same unit: only their names decide. */
    record Tie(RuleId winner, RuleId loser, LocalDate date) implements Complaint {
        @Override
        public String code() {
            return "rules-tie";
        }

        @Override
        public String sentence() {
            return "Rules " + winner + " and " + loser + " both match on " + date + " with the same priority; " + winner
                    + " wins only because its id comes first. Give one of them a higher priority.";
        }
    }

    /** A rule takes more off a unit than it costs; the unit is free then and not negative. */
    record BelowNothing(RuleId rule, LocalDate date, UnitPrice unit) implements Complaint {
        @Override
        public String code() {
            return "below-nothing";
        }

        @Override
        public String sentence() {
            return "Rule " + rule + " takes more off than there is: on " + date + " a unit of " + unit
                    + " would become negative. It costs nothing instead.";
        }
    }

    /** A block of days that costs no less than shorter blocks for the same days. */
    record NeverPays(RateTier tier, UnitPrice price, Money shorterBlocks) implements Complaint {
        @Override
        public String code() {
            return "tier-never-pays";
        }

        @Override
        public String sentence() {
            return "The " + Terms.word(tier) + " price of " + price + " is never charged: shorter blocks cover the same"
                    + " days for " + shorterBlocks + ".";
        }
    }

    /** A price for a block of days on what is rented by the night. */
    record NotOfNights(RateTier tier, int days, UnitPrice price) implements Complaint {
        @Override
        public String code() {
            return "tier-not-of-nights";
        }

        @Override
        public String sentence() {
            return "The " + Terms.word(tier) + " price of " + price
                    + " is never charged: each night costs its date's, its"
                    + " weekend's or the daily price. For a lower price from " + days
                    + " nights on write a rule with minUnits " + days + ".";
        }
    }

    /** A rule for long rentals by the month that all of them are. */
    record CountsDays(RuleId rule, int least) implements Complaint {
        @Override
        public String code() {
            return "rule-counts-days";
        }

        @Override
        public String sentence() {
            return "Rule " + rule + " asks for " + least
                    + " days or more, which every rental by the month has: minUnits" + " counts days and not months.";
        }
    }

    /** A price that the verifier does not accept; a defect of ours and not of the card. */
    record NotProven(Term term, String finding) implements Complaint {
        @Override
        public String code() {
            return "not-proven";
        }

        @Override
        public String sentence() {
            return "The price of " + Terms.of(term) + " could not be proved: " + finding + ".";
        }
    }

    /** A rental that the card should price and does not. */
    record Refused(Term term, String why) implements Complaint {
        @Override
        public String code() {
            return "refused";
        }

        @Override
        public String sentence() {
            return Terms.of(term) + " has no price: " + why + ".";
        }
    }
}
