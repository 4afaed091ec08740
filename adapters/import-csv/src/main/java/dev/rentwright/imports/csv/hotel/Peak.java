package dev.rentwright.imports.csv.hotel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many rooms of each type a hotel needs: a plain count per night over the steps, without the engine. A booking takes a
 * room of its reserved type from the moment it is made, of the assigned type from the arrival on, and none after it was
 * cancelled, missed or left.
 */
final class Peak {

    private final Map<String, Map<LocalDate, Integer>> taken = new HashMap<>();
    private final SortedMap<String, Integer> most = new TreeMap<>();

    private Peak() {}

    /** The largest count of any night at any moment, by type of room. */
    static SortedMap<String, Integer> of(Collection<Stay> stays) {
        Peak peak = new Peak();
        List<Step> steps = stays.stream()
                .flatMap(stay -> Step.of(stay).stream())
                .sorted(Step.IN_ORDER)
                .toList();
        steps.forEach(peak::count);
        return Collections.unmodifiableSortedMap(peak.most);
    }

    private void count(Step step) {
        Stay stay = step.stay();
        switch (step.kind()) {
            case BOOK -> nights(stay.reserved(), stay.arrival(), stay.departure(), 1);
            case CANCEL, CANCEL_AT_ONCE, MISS -> nights(stay.reserved(), stay.arrival(), stay.departure(), -1);
            case ARRIVE -> {
                nights(stay.reserved(), stay.arrival(), stay.departure(), -1);
                nights(stay.assigned(), stay.arrival(), stay.departure(), 1);
            }
            case LEAVE, LEAVE_AT_ONCE -> nights(stay.assigned(), step.day(), stay.departure(), -1);
        }
    }

    private void nights(String type, LocalDate from, LocalDate until, int by) {
        Map<LocalDate, Integer> ofType = taken.computeIfAbsent(type, first -> new HashMap<>());
        for (LocalDate night = from; night.isBefore(until); night = night.plusDays(1)) {
            int now = ofType.merge(night, by, Integer::sum);
            if (by > 0) {
                most.merge(type, now, Math::max);
            }
        }
    }
}
