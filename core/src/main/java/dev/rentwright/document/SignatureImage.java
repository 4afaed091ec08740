package dev.rentwright.document;

import java.util.Arrays;

/** A signature as it was drawn or scanned: 1 byte to 64 KiB, immutable. What picture format it has is not looked at. */
public final class SignatureImage {

    /** The most bytes that a signature may have. */
    public static final int MOST_BYTES = 64 * 1024;

    private final byte[] bytes;

    private SignatureImage(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A copy of the bytes.
     *
     * @throws IllegalArgumentException when there are none, or more than {@link #MOST_BYTES}
     */
    public static SignatureImage of(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "expected a signature of 1 to " + MOST_BYTES + " bytes, got " + bytes.length);
        }
        return new SignatureImage(bytes.clone());
    }

    /** A copy of what was drawn. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignatureImage that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "signature of " + bytes.length + " bytes";
    }
}
