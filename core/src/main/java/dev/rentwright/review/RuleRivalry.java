package dev.rentwright.review;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.PricingRule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules of a group ever win (domain P6). Whether a rule matches changes only at the bounds that rules name; so one
 * moment between each two bounds, on each weekday, tells of all others.
 */
final class RuleRivalry {

    /** Beyond so many moments the check would take minutes; the rule is passed over. */
    private static final int MOST = 500_000;

    private final List<PricingRule> group;
    private final LocalDate around;

    private RuleRivalry(List<PricingRule> group, LocalDate around) {
        this.group = group.stream().sorted(PricingRule.WINNER_FIRST).toList();
        this.around = around;
    }

    /** What is wrong among active rules; windows without an end are tried around a date. */
    static List<Complaint> of(List<PricingRule> rules, LocalDate around) {
        Map<ExclusiveGroup, List<PricingRule>> groups =
                rules.stream().filter(PricingRule::active).collect(Collectors.groupingBy(RuleRivalry::groupOf));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .flatMap(entry -> new RuleRivalry(entry.getValue(), around)
                        .complaints(!(entry.getKey() instanceof ExclusiveGroup.None)).stream())
                .toList();
    }

    private static ExclusiveGroup groupOf(PricingRule rule) {
        return rule.group() instanceof ExclusiveGroup.OfItsType
                ? new ExclusiveGroup.Named("type " + rule.type())
                : rule.group();
    }

    private List<Complaint> complaints(boolean exclusive) {
        List<Complaint> complaints = new ArrayList<>();
        for (PricingRule rule : group) {
            List<Moment> moments = moments(rule);
            if (moments.isEmpty()) {
                complaints.add(new Complaint.NeverMatches(
                        rule.id(), "no date from its first to its last is one of its weekdays"));
            } else if (exclusive && moments.size() < MOST) {
                rivals(rule, moments).ifPresent(complaints::add);
            }
        }
        return complaints;
    }

    private Optional<Complaint> rivals(PricingRule rule, List<Moment> moments) {
        boolean wins = moments.stream().anyMatch(moment -> winner(moment).equals(rule));
        if (!wins) {
            Moment first = moments.get(0);
            return Optional.of(new Complaint.NeverWins(rule.id(), winner(first).id(), first.date()));
        }
        return moments.stream()
                .filter(moment -> winner(moment).equals(rule))
                .flatMap(moment -> group.stream()
                        .filter(other -> !other.equals(rule)
                                && other.priority() == rule.priority()
                                && other.type() == rule.type()
                                && moment.matches(other))
                        .map(other -> new Complaint.Tie(rule.id(), other.id(), moment.date())))
                .findFirst()
                .map(tie -> tie);
    }

    private PricingRule winner(Moment moment) {
        return group.stream().filter(moment::matches).findFirst().orElseThrow();
    }

    /** Every kind of moment at which a rule matches, the earliest date first. */
    private List<Moment> moments(PricingRule rule) {
        List<Optional<CategoryId>> categories =
                choices(rule.when().category(), other -> other.when().category());
        List<Optional<LocationId>> locations =
                choices(rule.when().location(), other -> other.when().location());
        return dates(rule).stream()
                .flatMap(date -> units().stream()
                        .flatMap(count -> times().stream()
                                .flatMap(time -> categories.stream()
                                        .flatMap(category -> locations.stream()
                                                .map(place -> new Moment(category, place, date, time, count))))))
                .filter(moment -> moment.matches(rule))
                .limit(MOST)
                .toList();
    }

    /** Its own, or every one that a rival names and one that nobody does. */
    private <T> List<Optional<T>> choices(Optional<T> own, Function<PricingRule, Optional<T>> of) {
        return own.isPresent()
                ? List.of(own)
                : Stream.concat(Stream.of(Optional.<T>empty()), group.stream().map(of))
                        .distinct()
                        .toList();
    }

    private List<LocalDate> dates(PricingRule rule) {
        TreeSet<LocalDate> bounds = new TreeSet<>();
        bounds.add(around);
        for (PricingRule each : group) {
            each.when().from().ifPresent(bounds::add);
            each.when().to().map(to -> to.plusDays(1)).ifPresent(bounds::add);
        }
        bounds.add(bounds.first().minusDays(7));
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (LocalDate bound : bounds) {
            for (int day = 0; day < 7; day++) {
                dates.add(bound.plusDays(day));
            }
        }
        LocalDate from = rule.when().from().orElse(dates.first());
        LocalDate to = rule.when().to().orElse(dates.last());
        return dates.stream()
                .filter(date -> !date.isBefore(from) && !date.isAfter(to))
                .toList();
    }

    private List<Integer> units() {
        TreeSet<Integer> units = new TreeSet<>(List.of(1));
        for (PricingRule each : group) {
            each.when().minUnits().filter(least -> least > 0).ifPresent(units::add);
            each.when().maxUnits().map(most -> most + 1).ifPresent(units::add);
        }
        return List.copyOf(units);
    }

    private List<LocalTime> times() {
        return Stream.concat(
                        Stream.of(LocalTime.MIN),
                        group.stream()
                                .flatMap(each -> Stream.of(
                                        each.when().timeFrom(), each.when().timeTo()))
                                .flatMap(Optional::stream))
                .distinct()
                .toList();
    }
}
