package dev.rentwright.damage;

import dev.rentwright.handover.Photo;
import java.util.List;
import java.util.Optional;

/**
 * What an insurance is shown (MNT-10, MNT-12).
 *
 * @param number of its claim, once there is one, 1 to 50 characters
 * @param photos in the order in which they are to be seen, at most 50
 */
public record ClaimFile(Optional<String> number, List<Photo> photos) {

    /** Nothing yet. */
    public static final ClaimFile EMPTY = new ClaimFile(Optional.empty(), List.of());

    public ClaimFile {
        photos = List.copyOf(photos);
        if (number.filter(claim -> claim.isBlank() || claim.length() > 50).isPresent()) {
            throw new IllegalArgumentException(
                    "expected a claim number of 1 to 50 characters, got '" + number.get() + "'");
        }
        if (photos.size() > 50) {
            throw new IllegalArgumentException("expected at most 50 photos, got " + photos.size());
        }
    }
}
