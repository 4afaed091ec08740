package dev.rentwright.imports.csv.hotel;

import dev.rentwright.booking.BookingStatus;
import dev.rentwright.imports.csv.RefusedRow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What became of a hotel's rows. Each row read is dirty, refused, or a booking that stands among the final states.
 *
 * @param read rows of the file
 * @param replayed bookings that this run took to their end
 * @param unchanged bookings that an earlier run had taken to their end
 * @param dirty rows that make no sense
 * @param refused rows that the engine let not happen, with its reasons
 * @param notes rows that were replayed otherwise than the file says
 * @param astray bookings whose final state is not the file's; none where all is well
 * @param states where the bookings stand now
 * @param rooms what each type of room was counted to need, and what it has
 * @param took how long it took
 */
public record ReplayReport(
        long read,
        long replayed,
        long unchanged,
        List<RefusedRow> dirty,
        List<RefusedRow> refused,
        List<RefusedRow> notes,
        List<RefusedRow> astray,
        SortedMap<BookingStatus, Long> states,
        SortedMap<String, Rooms> rooms,
        Duration took) {

    private static final int TOLD = 10;

    /**
     * Of one type.
     *
     * @param peak how many the plain count over the file needs
     * @param built how many there are
     */
    public record Rooms(int peak, int built) {}

    public ReplayReport {
        dirty = List.copyOf(dirty);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
        astray = List.copyOf(astray);
        if (replayed + unchanged + dirty.size() + refused.size() != read) {
            throw new IllegalArgumentException("expected " + read
                    + " rows to be replayed, unchanged, dirty or refused, got " + replayed + ", " + unchanged + ", "
                    + dirty.size() + " and " + refused.size());
        }
    }

    /** True when every booking ended as the file says. */
    public boolean isFaithful() {
        return astray.isEmpty();
    }

    /** For people: the numbers, and the first rows of each list, one per line. */
    public String summary() {
        StringBuilder told = new StringBuilder("%d rows read: %d replayed, %d unchanged, %d dirty, %d refused, in %d s"
                .formatted(read, replayed, unchanged, dirty.size(), refused.size(), took.toSeconds()));
        told.append("\nfinal states: ").append(states);
        told.append(isFaithful() ? ", each as the file says" : ", " + astray.size() + " of them not as the file says");
        told.append("\nrooms by type (peak of the file, rooms built):");
        for (Map.Entry<String, Rooms> type : rooms.entrySet()) {
            told.append(" %s %d/%d"
                    .formatted(
                            type.getKey(),
                            type.getValue().peak(),
                            type.getValue().built()));
        }
        rows(told, "dirty", dirty);
        rows(told, "refused by the engine", refused);
        rows(told, "replayed otherwise", notes);
        rows(told, "not as the file says", astray);
        return told.toString();
    }

    private static void rows(StringBuilder told, String what, List<RefusedRow> rows) {
        if (!rows.isEmpty()) {
            told.append("\n").append(what).append(": ").append(rows.size());
        }
        rows.stream().limit(TOLD).forEach(row -> told.append("\n  ").append(row));
        if (rows.size() > TOLD) {
            told.append("\n  and ").append(rows.size() - TOLD).append(" more");
        }
    }
}
