package dev.rentwright.bench;

/** Performance B3: what the index weighs, by the heap after collections. Its ids and its claims belong to the host. */
public final class AvailabilityWeight {

    private static final int UNITS = 100_000;
    private static final int RENTALS = 9;

    private AvailabilityWeight() {}

    /** Prints bytes for each unit and for each rental to come. */
    @SuppressWarnings("SystemOut") // what it is for
    public static void main(String... arguments) {
        long empty = weight(0);
        long full = weight(RENTALS);
        System.out.printf("%d bytes for each unit, %d for each rental to come%n", empty, (full - empty) / RENTALS);
    }

    private static long weight(int rentals) {
        long before = used();
        RentedFleet fleet = new RentedFleet(UNITS, 100, rentals, 0);
        long arrays = (long) UNITS * 2 * (16 + (4L * rentals + 7) / 8 * 8 + 4) + 4L * UNITS;
        long ids = (long) UNITS * (16 + 32);
        long weight = used() - before - arrays - ids;
        if (fleet.units != UNITS) {
            throw new IllegalStateException("expected the fleet to live until now");
        }
        return weight / UNITS;
    }

    private static long used() {
        for (int turn = 0; turn < 3; turn++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
