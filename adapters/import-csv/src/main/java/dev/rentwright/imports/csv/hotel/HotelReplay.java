package dev.rentwright.imports.csv.hotel;

import dev.rentwright.Ports;
import dev.rentwright.Rentwright;
import dev.rentwright.booking.ConfirmationRequirement;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.imports.csv.Progress;
import dev.rentwright.imports.csv.UnreadableFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * Replays a hotel's bookings in the order in which they were made, each through the use cases, on a clock of its own that
 * stands where the replay is. The same file again changes nothing, and a replay that was interrupted is finished by running
 * it again.
 *
 * <pre>{@code
 * ReplayReport report = HotelReplay.on(ports).run(Path.of("hotel-bookings.csv"), Progress.SILENT);
 * System.out.println(report.summary());
 * }</pre>
 */
public final class HotelReplay {

    /** Hotel rooms by the night, without documents, confirmed at once and paid on arrival. */
    public static final BookingPolicy POLICY =
            BookingPolicy.DAILY_ROOM.requiring(ConfirmationRequirement.NONE).asking(DocumentsPolicy.NONE);

    /** The same for people. */
    public static final String POLICY_IN_WORDS =
            "no documents; nothing to be paid before the booking is confirmed, which"
                    + " staff do at once; all of it on arrival, in cash; cancellation FLEXIBLE";

    private final Ports ports;
    private final UnaryOperator<SortedMap<String, Integer>> builder;

    private HotelReplay(Ports ports, UnaryOperator<SortedMap<String, Integer>> builder) {
        this.ports = ports;
        this.builder = builder;
    }

    /** A replay into these stores. */
    public static HotelReplay on(Ports ports) {
        return new HotelReplay(ports, UnaryOperator.identity());
    }

    /** The same in a hotel that has other rooms than the file needs. */
    HotelReplay building(UnaryOperator<SortedMap<String, Integer>> other) {
        return new HotelReplay(ports, other);
    }

    /**
     * Replays every row that makes sense and reports the others.
     *
     * @param progress hears of each day
     * @throws UnreadableFile when there is no such file, or its header lacks a column; nothing was replayed
     */
    public ReplayReport run(Path file, Progress progress) {
        long began = System.nanoTime();
        StayReader.Book book = StayReader.read(file);
        int beds = beds(book.stays());
        SortedMap<String, Integer> peak = Peak.of(
                book.stays().stream().filter(stay -> stay.party() <= beds).toList());
        SortedMap<String, Integer> rooms = builder.apply(peak);
        ReplayClock clock = new ReplayClock(Hotel.ZONE);
        Rentwright engine = Rentwright.on(ports)
                .clock(clock)
                .policies(BookingPolicies.always(POLICY))
                .open();
        Hotel hotel = engine.ports().unitOfWork().run(() -> Hotel.open(engine, rooms, beds));
        ReplayRun run = new ReplayRun(engine, clock, hotel, book, progress);
        run.go();
        return run.report(peak, Duration.ofNanos(System.nanoTime() - began));
    }

    /** The largest party that ever lived in a room of the hotel fits into each; a larger one is for the engine to refuse. */
    private static int beds(List<Stay> stays) {
        return stays.stream()
                .filter(stay -> stay.ending() == Ending.CHECK_OUT)
                .map(Stay::party)
                .max(Comparator.naturalOrder())
                .orElse(2);
    }
}
