package dev.rentwright.catalogue;

/**
 * A picture of something that can be rented; of several, the first is the primary one and their order is kept (CAT-16,
 * CAT-28).
 *
 * @param reference where the picture is, 1 to 500 characters
 * @param caption for people, at most 200 characters, may be empty
 */
public record Image(String reference, String caption) {

    public Image {
        if (reference.isBlank() || reference.length() > 500) {
            throw new IllegalArgumentException(
                    "expected an image reference of 1 to 500 characters, got '" + reference + "'");
        }
        if (caption.length() > 200) {
            throw new IllegalArgumentException("expected a caption of at most 200 characters, got " + caption.length());
        }
    }
}
