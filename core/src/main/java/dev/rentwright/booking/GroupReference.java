package dev.rentwright.booking;

/** What the bookings of a group have in common, such as {@code WEDDING-0705} (BKG-48): 1 to 40 of A-Z, 0-9, _ and -. */
public record GroupReference(String value) {
    public GroupReference {
        if (!value.matches("[A-Z0-9_-]{1,40}")) {
            throw new IllegalArgumentException("expected 1 to 40 of A-Z, 0-9, _ and -, got '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
