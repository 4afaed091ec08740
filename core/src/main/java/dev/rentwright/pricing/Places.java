package dev.rentwright.pricing;

import java.util.Arrays;

/** Some rules, by their places in the order of application. Immutable; made by its {@link Builder}. */
final class Places {

    private final int[] places;
    private final int size;

    private Places(int[] places, int size) {
        this.places = places;
        this.size = size;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return places[i];
    }

    /** Collects places in whatever order they come. For one computation and one thread. */
    static final class Builder {

        private static final int USUAL = 32;

        private int[] places = new int[USUAL];
        private int size;

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
            }
            places[size++] = place;
        }

        /** The places in their order; nothing may be added any more. */
        Places build() {
            Arrays.sort(places, 0, size);
            return new Places(places, size);
        }
    }
}
