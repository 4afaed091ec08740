package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.Card;
import dev.rentwright.bench.QuoteJob.DatePrice;
import dev.rentwright.bench.QuoteJob.Dates;
import dev.rentwright.bench.QuoteJob.Extra;
import dev.rentwright.bench.QuoteJob.Levy;
import dev.rentwright.bench.QuoteJob.RuleType;
import dev.rentwright.bench.QuoteJob.StoredRule;
import dev.rentwright.bench.QuoteJob.Trip;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes jobs, the same one for the same sizes. Trips start within sixty days and are all for one category and location.
 * Rules either match, that is, they change at least one price unit of at least one trip, or are what fills a real rate
 * book beside those: for other categories, other locations, seasons long past, other lengths.
 */
final class QuoteJobs {

    static final int TRIPS = 256;

    private static final LocalDate FIRST_START = LocalDate.of(2027, 3, 1);
    private static final int STARTS = 60;
    private static final String CATEGORY = "category-0";
    private static final String LOCATION = "location-0";

    private static final List<RuleType> TYPES = List.of(RuleType.values());

    private static final int SEED = 20_270_301;

    private final Random random = new Random(SEED);
    private final int days;
    private final List<Trip> trips = new ArrayList<>();
    private final List<StoredRule> rules = new ArrayList<>();

    private QuoteJobs(int days) {
        this.days = days;
    }

    /**
     * The job of performance A2, with thirty prices by date.
     *
     * @param matching how many of the rules match; all of them where there are fewer
     * @param days of every trip
     */
    static QuoteJob dateBased(int rules, int matching, int days) {
        return new QuoteJobs(days).make(rules, Math.min(rules, matching), true);
    }

    /** The same rules and trips, priced by packing tiers. */
    static QuoteJob inTiers(int rules, int matching, int days) {
        return new QuoteJobs(days).make(rules, Math.min(rules, matching), false);
    }

    private QuoteJob make(int stored, int matching, boolean dateBased) {
        IntStream.range(0, TRIPS).forEach(trip -> trips.add(trip()));
        List<DatePrice> datePrices = datePrices();
        List<Boolean> matches = new ArrayList<>();
        IntStream.range(0, stored).forEach(rule -> matches.add(rule < matching));
        Collections.shuffle(matches, new Random(SEED));
        addMatching(matches);
        addOthers(matches);
        Card card = new Card(5_290, 32_900, 61_500, 118_000, 790);
        return new QuoteJob(card, dateBased, datePrices, rules, extras(), levies(), trips);
    }

    /** Before all others and in the order of their ids, so that they are the same however many are stored beside them. */
    private void addMatching(List<Boolean> matches) {
        int nth = 0;
        for (int id = 0; id < matches.size(); id++) {
            if (matches.get(id)) {
                rules.add(matching(id, nth++));
            }
        }
    }

    private void addOthers(List<Boolean> matches) {
        for (int id = 0; id < matches.size(); id++) {
            if (!matches.get(id)) {
                rules.add(other(id));
            }
        }
        Collections.shuffle(rules, random);
    }

    private Trip trip() {
        LocalDate start = FIRST_START.plusDays(random.nextInt(STARTS));
        return new Trip(CATEGORY, LOCATION, start, days, random.nextInt(8));
    }

    /** A few days each, some overlapping and some leaving a gap, none costing the same as another. */
    private List<DatePrice> datePrices() {
        return IntStream.range(0, 30)
                .mapToObj(range -> {
                    LocalDate from = FIRST_START.plusDays(4L * range);
                    return new DatePrice(new Dates(from, from.plusDays(1L + random.nextInt(5))), 4_510 + 137L * range);
                })
                .toList();
    }

    private List<Extra> extras() {
        return List.of(
                new Extra("SEAT", true, 650, 2, OptionalLong.of(5_200)),
                new Extra("GPS", true, 490, 1, OptionalLong.empty()),
                new Extra("WIFI", true, 795, 1, OptionalLong.of(6_000)),
                new Extra("CHAINS", false, 2_950, 1, OptionalLong.empty()),
                new Extra("RACK", false, 1_499, 2, OptionalLong.empty()));
    }

    private List<Levy> levies() {
        return List.of(
                new Levy("STATE", 8_875, false), new Levy("COUNTY", 1_250, false), new Levy("LOCAL", 2_000, true));
    }

    private StoredRule matching(int id, int nth) {
        RuleType type = TYPES.get(nth % TYPES.size());
        StoredRule rule = candidate(id, type);
        while (!matchesAny(rule)) {
            rule = candidate(id, type);
        }
        return rule;
    }

    private StoredRule candidate(int id, RuleType type) {
        Optional<Dates> season = season(FIRST_START.plusDays(random.nextInt(STARTS + days)));
        return rule(
                id,
                type,
                oneIn(2) ? Optional.of(CATEGORY) : Optional.empty(),
                oneIn(2) ? Optional.of(LOCATION) : Optional.empty(),
                oneIn(3) ? Optional.empty() : season,
                oneIn(5) ? OptionalInt.of(1 + random.nextInt(days + 1)) : OptionalInt.empty(),
                oneIn(5) ? OptionalInt.of(days + random.nextInt(10)) : OptionalInt.empty());
    }

    /** One that is for something else; in a quarter of the cases it is close enough to be in the way. */
    private StoredRule other(int id) {
        RuleType type = TYPES.get(random.nextInt(TYPES.size()));
        return switch (random.nextInt(8)) {
            case 0 ->
                rule(
                        id,
                        type,
                        Optional.of(CATEGORY),
                        Optional.of(LOCATION),
                        season(FIRST_START.minusDays(100 + random.nextInt(1000))),
                        OptionalInt.empty(),
                        OptionalInt.empty());
            case 1 ->
                rule(
                        id,
                        type,
                        Optional.of(CATEGORY),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(days + 3 + random.nextInt(100)),
                        OptionalInt.empty());
            case 2, 3, 4 -> elsewhere(id, type, Optional.of(CATEGORY), another("location-"));
            default -> elsewhere(id, type, another("category-"), Optional.of("location-" + random.nextInt(20)));
        };
    }

    private StoredRule elsewhere(int id, RuleType type, Optional<String> category, Optional<String> location) {
        Optional<Dates> season = season(FIRST_START.plusDays(random.nextInt(STARTS + days)));
        return rule(id, type, category, location, season, OptionalInt.empty(), OptionalInt.empty());
    }

    private StoredRule rule(
            int id,
            RuleType type,
            Optional<String> category,
            Optional<String> location,
            Optional<Dates> dates,
            OptionalInt minDays,
            OptionalInt maxDays) {
        Optional<DayOfWeek> weekday = oneIn(5) ? Optional.of(DayOfWeek.of(1 + random.nextInt(7))) : Optional.empty();
        int multiplier = 850 + random.nextInt(350);
        long fixed = oneIn(2) ? random.nextInt(700) - 300 : 0;
        return new StoredRule(
                id, type, random.nextInt(20), category, location, dates, weekday, minDays, maxDays, multiplier, fixed);
    }

    /** One to eight weeks around a date. */
    private Optional<Dates> season(LocalDate middle) {
        return Optional.of(
                new Dates(middle.minusDays(3 + random.nextInt(25)), middle.plusDays(3 + random.nextInt(25))));
    }

    private Optional<String> another(String place) {
        return Optional.of(place + (1 + random.nextInt(19)));
    }

    private boolean oneIn(int cases) {
        return random.nextInt(cases) == 0;
    }

    private boolean matchesAny(StoredRule rule) {
        return trips.stream()
                .anyMatch(trip -> rule.isAt(trip.category(), trip.location())
                        && rule.lasts(trip.days() + (trip.hours() > 0 ? 1 : 0))
                        && IntStream.range(0, trip.days())
                                .anyMatch(day -> rule.isOn(trip.start().plusDays(day))));
    }
}
