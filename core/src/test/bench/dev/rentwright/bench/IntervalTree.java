package dev.rentwright.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rentals of a group, balanced over their starts, each node knowing the latest end below it: the textbook's way. */
final class IntervalTree {

    private final int[] starts;
    private final int[] ends;
    private final int[] latest;
    private final int[] owners;

    private IntervalTree(List<int[]> sorted) {
        starts = sorted.stream().mapToInt(one -> one[0]).toArray();
        ends = sorted.stream().mapToInt(one -> one[1]).toArray();
        owners = sorted.stream().mapToInt(one -> one[2]).toArray();
        latest = new int[starts.length];
        measure(0, starts.length);
    }

    /** Of some units of a fleet, beginning with one, with what is over: nothing in a tree drops it. */
    static IntervalTree of(RentedFleet fleet, int first) {
        List<int[]> rentals = new ArrayList<>();
        for (int unit = first; unit < first + fleet.group; unit++) {
            for (int rental = 0; rental < fleet.starts[unit].length; rental++) {
                rentals.add(new int[] {fleet.starts[unit][rental], fleet.ends[unit][rental], unit - first});
            }
            for (int rental = 1; rental <= fleet.history; rental++) {
                rentals.add(new int[] {RentedFleet.overFrom(rental), RentedFleet.overUntil(rental), unit - first});
            }
        }
        rentals.sort(Comparator.comparingInt(one -> one[0]));
        return new IntervalTree(rentals);
    }

    private int measure(int low, int high) {
        if (low >= high) {
            return Integer.MIN_VALUE;
        }
        int middle = (low + high) >>> 1;
        latest[middle] = Math.max(ends[middle], Math.max(measure(low, middle), measure(middle + 1, high)));
        return latest[middle];
    }

    /** Sets the bit of every unit that is rented within {@code [from, until)}. */
    void mark(int from, int until, long[] taken) {
        mark(0, starts.length, from, until, taken);
    }

    private void mark(int low, int high, int from, int until, long[] taken) {
        if (low >= high) {
            return;
        }
        int middle = (low + high) >>> 1;
        if (latest[middle] <= from) {
            return;
        }
        mark(low, middle, from, until, taken);
        if (starts[middle] < until) {
            if (ends[middle] > from) {
                taken[owners[middle] >> 6] |= 1L << (owners[middle] & 63);
            }
            mark(middle + 1, high, from, until, taken);
        }
    }
}
