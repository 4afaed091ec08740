package dev.rentwright.handover;

import java.util.HashSet;
import java.util.List;

/**
 * What proves the state of a rentable at a handover, beside odometer and fuel. Immutable.
 *
 * @param photos in the order in which they were taken, at most 50
 * @param damage what was seen, at most 50
 * @param inventory what is there, for rooms and homes (AGR-07); may be empty, at most 5,000 characters
 * @param meters what the meters showed, each meter once, at most 50
 */
public record Evidence(List<Photo> photos, List<DamageRemark> damage, String inventory, List<MeterReading> meters) {

    /** Nothing was written down. */
    public static final Evidence NONE = new Evidence(List.of(), List.of(), "", List.of());

    private static final int MOST = 50;

    public Evidence {
        photos = List.copyOf(photos);
        damage = List.copyOf(damage);
        meters = List.copyOf(meters);
        if (photos.size() > MOST || damage.size() > MOST || meters.size() > MOST) {
            throw new IllegalArgumentException("expected at most " + MOST + " photos, remarks and readings, got "
                    + photos.size() + ", " + damage.size() + " and " + meters.size());
        }
        if (new HashSet<>(meters.stream().map(MeterReading::meter).toList()).size() < meters.size()) {
            throw new IllegalArgumentException("expected each meter once, got " + meters);
        }
        if (inventory.length() > 5000) {
            throw new IllegalArgumentException(
                    "expected inventory notes of at most 5000 characters, got " + inventory.length());
        }
    }

    /** True when nothing was written down. */
    public boolean isNone() {
        return equals(NONE);
    }
}
