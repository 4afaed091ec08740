package dev.rentwright.persistence.jpa.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A bench compares what leaves the same rows; who changes what a booking leaves hears of it before the bench is run. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BookingArmsTest {

    @Test
    void a_booking_by_hand_leaves_the_rows_of_one_by_the_engine() {
        try (BenchServer server = new BenchServer();
                Town town = Town.of(20, 100, 1, server)) {
            assertTrue(SameRows.prove(town, BookingThroughputBench.arms(town)) > 0);
        }
    }
}
