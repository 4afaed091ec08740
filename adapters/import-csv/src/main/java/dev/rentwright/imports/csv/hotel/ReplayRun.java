package dev.rentwright.imports.csv.hotel;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.due.RunDueWork;
import dev.rentwright.host.DueWork;
import dev.rentwright.imports.csv.Progress;
import dev.rentwright.imports.csv.RefusedRow;
import dev.rentwright.imports.csv.RefusedRow.Fault;
import dev.rentwright.lifecycle.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** One replay: day after day, each in a unit of work of its own. Not for sharing between threads. */
final class ReplayRun {

    private static final int LOOK_AT = 500;

    private final Rentwright engine;
    private final ReplayClock clock;
    private final Hotel hotel;
    private final StayReader.Book book;
    private final Progress progress;
    private final Map<Long, RefusedRow> refused = new TreeMap<>();
    private KeyRack rack = KeyRack.empty();
    private long unchanged;

    ReplayRun(Rentwright engine, ReplayClock clock, Hotel hotel, StayReader.Book book, Progress progress) {
        this.engine = engine;
        this.clock = clock;
        this.hotel = hotel;
        this.book = book;
        this.progress = progress;
    }

    void go() {
        List<Step> steps = remaining();
        int done = 0;
        progress.at(done, steps.size());
        while (done < steps.size()) {
            int first = done;
            while (done < steps.size()
                    && steps.get(done).day().equals(steps.get(first).day())) {
                done++;
            }
            commit(steps.subList(first, done));
            progress.at(done, steps.size());
        }
        clock.endReplay();
        chase();
    }

    /** What nobody paid is said to be overdue; all else that comes due by itself was done on its real date. */
    private void chase() {
        engine.dueWork().stream()
                .filter(kind -> kind.name().equals(RunDueWork.OVERDUE_INVOICES))
                .forEach(ReplayRun::finish);
    }

    private static void finish(DueWork kind) {
        DueWork.Round round;
        do {
            round = kind.round(LOOK_AT, () -> true);
        } while (round.more() && round.failures().isEmpty());
    }

    private void commit(List<Step> day) {
        Day committed = engine.ports().unitOfWork().run(() -> live(day));
        rack = committed.rack();
        refused.putAll(committed.refused());
    }

    private Day live(List<Step> steps) {
        Day day = new Day(rack.copy(), new HashMap<>());
        FrontDesk desk = new FrontDesk(engine, hotel, day.rack());
        for (Step step : steps) {
            long line = step.stay().line();
            if (!refused.containsKey(line) && !day.refused().containsKey(line)) {
                clock.set(step);
                Outcome<Booking> outcome = desk.take(step);
                if (!outcome.isGranted()) {
                    day.refused().put(line, refusal(step, outcome));
                }
            }
        }
        return day;
    }

    private record Day(KeyRack rack, Map<Long, RefusedRow> refused) {}

    private static RefusedRow refusal(Step step, Outcome<Booking> outcome) {
        return new RefusedRow(
                step.stay().line(),
                outcome.refusals().stream()
                        .map(refusal -> Fault.ofRow(step.kind() + " on " + step.day() + ": "
                                + refusal.code().code() + " " + refusal.facts()))
                        .toList());
    }

    /** What an earlier run has not done yet. */
    private List<Step> remaining() {
        Set<Step> done = new HashSet<>();
        inParts(
                book.stays(),
                part -> part.forEach(stay -> engine.ports()
                        .externalReferences()
                        .find(stay.reference())
                        .map(BookingId::new)
                        .flatMap(id -> engine.ports().bookings().byId(id))
                        .ifPresent(booking -> {
                            rack.book(stay, booking.id());
                            done.addAll(doneOf(stay, booking));
                        })));
        return book.stays().stream()
                .flatMap(stay -> Step.of(stay).stream())
                .filter(step -> !done.contains(step))
                .sorted(Step.IN_ORDER)
                .toList();
    }

    private List<Step> doneOf(Stay stay, Booking booking) {
        List<Step> steps = Step.of(stay);
        if (booking.status() == stay.ending().status()) {
            unchanged++;
            return steps;
        }
        if (booking.status() == BookingStatus.CHECKED_IN) {
            rack.take(booking.rentable().orElseThrow());
            return steps.subList(0, 2);
        }
        return steps.subList(0, 1);
    }

    ReplayReport report(SortedMap<String, Integer> peak, Duration took) {
        SortedMap<BookingStatus, Long> states = new TreeMap<>();
        List<RefusedRow> astray = new ArrayList<>();
        inParts(
                book.stays(),
                part -> part.forEach(stay -> rack.booking(stay)
                        .flatMap(id -> engine.ports().bookings().byId(id))
                        .ifPresent(booking -> {
                            states.merge(booking.status(), 1L, Long::sum);
                            if (booking.status() != stay.ending().status()) {
                                astray.add(
                                        note(stay, "expected " + stay.ending().status() + ", got " + booking.status()));
                            }
                        })));
        long read = (long) book.stays().size() + book.dirty().size();
        SortedMap<String, ReplayReport.Rooms> rooms = new TreeMap<>();
        peak.forEach((type, count) -> rooms.put(
                type,
                new ReplayReport.Rooms(
                        count, hotel.rooms().getOrDefault(type, List.of()).size())));
        return new ReplayReport(
                read,
                book.stays().size() - unchanged - refused.size(),
                unchanged,
                book.dirty(),
                List.copyOf(refused.values()),
                book.stays().stream()
                        .flatMap(stay -> stay.note().map(text -> note(stay, text)).stream())
                        .toList(),
                astray,
                states,
                rooms,
                took);
    }

    private static RefusedRow note(Stay stay, String text) {
        return new RefusedRow(stay.line(), List.of(Fault.ofRow(text)));
    }

    private void inParts(List<Stay> stays, Consumer<List<Stay>> each) {
        for (int from = 0; from < stays.size(); from += LOOK_AT) {
            List<Stay> part = stays.subList(from, Math.min(stays.size(), from + LOOK_AT));
            engine.ports().unitOfWork().run(() -> each.accept(part));
        }
    }
}
