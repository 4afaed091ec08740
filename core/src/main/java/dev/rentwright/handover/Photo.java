package dev.rentwright.handover;

import java.util.Objects;

/**
 * A picture taken at a handover (AGR-02): where it lies, and what it shows.
 *
 * @param reference where the file lies, 1 to 500 characters
 * @param caption may be empty, at most 200 characters
 */
public record Photo(String reference, String caption) {

    public Photo {
        Objects.requireNonNull(caption, "caption");
        if (reference.isBlank() || reference.length() > 500) {
            throw new IllegalArgumentException(
                    "expected a photo's reference of 1 to 500 characters, got " + reference.length());
        }
        if (caption.length() > 200) {
            throw new IllegalArgumentException("expected a caption of at most 200 characters, got " + caption.length());
        }
    }
}
