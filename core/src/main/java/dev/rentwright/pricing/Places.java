package dev.rentwright.pricing;

import java.util.Arrays;

/** Some rules, by their places in the order of application. For one computation and one thread. */
final class Places {

    private static final int USUAL = 32;

    private int[] places = new int[USUAL];
    private int size;

    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = place;
    }

    void sort() {
        Arrays.sort(places, 0, size);
    }

    int size() {
        return size;
    }

    int get(int i) {
        return places[i];
    }
}
