package dev.rentwright.pricing;

import dev.rentwright.tariff.DistanceUnit;
import dev.rentwright.tariff.MileageTerms;

/** Kilometres and miles, in whole units: what is driven of the next one does not count (domain P20). */
public final class Distances {

    private static final long MILLIMETRES_PER_MILE = 1_609_344;
    private static final long MILLIMETRES_PER_KILOMETRE = 1_000_000;

    private Distances() {}

    /** What a rental's distance is counted in; kilometres where it may be driven as far as one likes. */
    public static DistanceUnit unitOf(MileageTerms terms) {
        if (terms instanceof MileageTerms.PerRental perRental) {
            return perRental.unit();
        }
        return terms instanceof MileageTerms.PerDay perDay ? perDay.unit() : DistanceUnit.KILOMETRE;
    }

    public static long convert(long distance, DistanceUnit from, DistanceUnit to) {
        return from == to ? distance : Math.multiplyExact(distance, length(from)) / length(to);
    }

    private static long length(DistanceUnit unit) {
        return switch (unit) {
            case KILOMETRE -> MILLIMETRES_PER_KILOMETRE;
            case MILE -> MILLIMETRES_PER_MILE;
        };
    }
}
