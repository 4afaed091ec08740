package dev.rentwright.catalogue.category;

import dev.rentwright.catalogue.Image;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.catalogue.kind.Occupancy;
import dev.rentwright.catalogue.kind.TransmissionType;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a category promises of its rentables where they say nothing themselves (CAT-02, CAT-03, CAT-23, CAT-36).
 *
 * @param luggage pieces, if a number is promised
 * @param transmission of its vehicles
 * @param fuel of its vehicles
 * @param room of its rooms
 * @param images in order, the primary one first
 * @param turnaround what they need after a rental before the next may begin (AVL-18); empty where their kind says it
 * @param features what each of them has, besides what it has of its own (CAT-20)
 */
public record CategoryProfile(
        Optional<Integer> luggage,
        Optional<TransmissionType> transmission,
        Optional<FuelType> fuel,
        Optional<CategoryProfile.RoomType> room,
        List<Image> images,
        Optional<Duration> turnaround,
        Set<FeatureCode> features) {

    /** Nothing is promised. */
    public static final CategoryProfile PLAIN =
            new CategoryProfile(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** Whose rentables need between two rentals what their kind needs. */
    public CategoryProfile(
            Optional<Integer> luggage,
            Optional<TransmissionType> transmission,
            Optional<FuelType> fuel,
            Optional<CategoryProfile.RoomType> room,
            List<Image> images) {
        this(luggage, transmission, fuel, room, images, Optional.empty(), Set.of());
    }

    /** Of rooms, of which this is promised. */
    public static CategoryProfile ofRooms(RoomType type) {
        return new CategoryProfile(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(type), List.of());
    }

    /** The same, and so long is needed between two rentals. */
    public CategoryProfile turningAround(Optional<Duration> length) {
        return new CategoryProfile(luggage, transmission, fuel, room, images, length, features);
    }

    /** The same, and each of them has these. */
    public CategoryProfile having(Set<FeatureCode> all) {
        return new CategoryProfile(luggage, transmission, fuel, room, images, turnaround, all);
    }

    public CategoryProfile {
        Objects.requireNonNull(transmission, "transmission");
        Objects.requireNonNull(fuel, "fuel");
        Objects.requireNonNull(room, "room");
        if (luggage.filter(pieces -> pieces < 0).isPresent()) {
            throw new IllegalArgumentException("expected room for 0 pieces or more, got " + luggage);
        }
        if (turnaround.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("expected a turnaround of 0 or more, got " + turnaround.get());
        }
        images = List.copyOf(images);
        features = Collections.unmodifiableSet(new TreeSet<>(features));
    }

    /**
     * What rooms of a type are like (CAT-23).
     *
     * @param sizeSqm whole square metres, if known
     * @param beds how it is furnished to sleep in, at most 100 characters, may be empty
     * @param view what it looks at, at most 50 characters, may be empty
     * @param occupancy how many they are for; two where nobody says
     */
    public record RoomType(Optional<Integer> sizeSqm, String beds, String view, Optional<Occupancy> occupancy) {

        public RoomType {
            Objects.requireNonNull(occupancy, "occupancy");
            if (sizeSqm.filter(metres -> metres < 1).isPresent()) {
                throw new IllegalArgumentException("expected a size of 1 square metre or more, got " + sizeSqm);
            }
            if (beds.length() > 100 || view.length() > 50) {
                throw new IllegalArgumentException(
                        "expected beds of at most 100 and a view of at most 50 characters, got '" + beds + "' and '"
                                + view + "'");
            }
        }
    }
}
