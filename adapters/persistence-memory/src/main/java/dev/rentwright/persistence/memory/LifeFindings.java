package dev.rentwright.persistence.memory;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.host.DomainEvent;
import dev.rentwright.invoicing.InvoiceId;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What events, the outbox, remembered answers and timers do not tell alike. */
final class LifeFindings {

    private static final Set<BookingEventType> ONCE = Set.of(
            BookingEventType.HOLD_EXPIRED,
            BookingEventType.NO_SHOW,
            BookingEventType.COMPLETED,
            BookingEventType.CANCELLED,
            BookingEventType.DECLINED);

    private final MemoryBookings bookings;
    private final MemoryPayments payments;
    private final MemoryEscrows escrows;
    private final MemoryInvoices invoices;
    private final MemoryOutbox outbox;
    private final MemoryIdempotencyStore answers;

    LifeFindings(
            MemoryBookings bookings,
            MemoryPayments payments,
            MemoryEscrows escrows,
            MemoryInvoices invoices,
            MemoryOutbox outbox,
            MemoryIdempotencyStore answers) {
        this.bookings = bookings;
        this.payments = payments;
        this.escrows = escrows;
        this.invoices = invoices;
        this.outbox = outbox;
        this.answers = answers;
    }

    Stream<Finding> folds() {
        return bookings.all()
                .flatMap(booking ->
                        flaw(booking, bookings.events(booking.id())).map(text -> Finding.at(booking, text)).stream());
    }

    Stream<Finding> outbox() {
        Map<UUID, DomainEvent> told =
                outbox.events().stream().collect(Collectors.toMap(DomainEvent::eventId, Function.identity()));
        List<BookingEvent> lived = bookings.all()
                .flatMap(booking -> bookings.events(booking.id()).stream())
                .toList();
        Set<UUID> known = lived.stream().map(BookingEvent::eventId).collect(Collectors.toSet());
        Stream<Finding> untold = lived.stream()
                .filter(event -> Optional.ofNullable(told.get(event.eventId()))
                        .filter(copy ->
                                copy.aggregateId().equals(event.aggregateId()) && copy.sequence() == event.sequence())
                        .isEmpty())
                .map(event -> event(event, event.booking(), "is not in the outbox"));
        Stream<Finding> unlived = told.values().stream()
                .filter(event -> event.aggregateType().equals("booking") && !known.contains(event.eventId()))
                .map(event -> event(event, new BookingId(event.aggregateId()), "is told, and no booking had it"));
        return Stream.concat(untold, unlived);
    }

    Stream<Finding> told() {
        return outbox.events().stream()
                .filter(event -> switch (event.aggregateType()) {
                    case "booking" ->
                        bookings.byId(new BookingId(event.aggregateId())).isEmpty();
                    case "payment" ->
                        payments.byId(new PaymentId(event.aggregateId())).isEmpty();
                    case "invoice" ->
                        invoices.byId(new InvoiceId(event.aggregateId())).isEmpty();
                    default -> false;
                })
                .map(event -> Finding.at("event", event.eventId(), "tells of what is not kept"));
    }

    /** One answer per key is the map's own law; here, one key per booking that was made. */
    Stream<Finding> keys(Instant now) {
        Map<String, List<String>> makers = answers.made("/bookings", now);
        return makers.values().stream()
                .filter(keys -> keys.size() > 1)
                .map(keys -> Finding.at(
                        "idempotency-key",
                        keys.stream().min(String::compareTo).orElseThrow(),
                        "made what another key made"));
    }

    Stream<Finding> timers(Instant overdue) {
        Stream<Finding> rentals = bookings.all()
                .flatMap(booking -> timer(booking, overdue).map(text -> Finding.at(booking, text)).stream());
        Stream<Finding> steps = payments.all()
                .flatMap(payment -> step(payment, overdue).map(text -> Finding.at(payment, text)).stream());
        Stream<Finding> releases = escrows.all()
                .filter(escrow ->
                        escrow.nextAt().filter(at -> at.isBefore(overdue)).isPresent())
                .map(escrow -> new Finding(
                        "escrow",
                        escrow.payable().toString(),
                        Optional.of(new BookingId(escrow.payable().value())),
                        "was due at " + escrow.nextAt().orElseThrow()));
        Stream<Finding> reminders = invoices.overdue(overdue, Integer.MAX_VALUE).stream()
                .map(payable -> new Finding(
                        "invoice",
                        payable.toString(),
                        Optional.of(new BookingId(payable.value())),
                        "is overdue and was not said to be"));
        return Stream.of(rentals, steps, releases, reminders).flatMap(found -> found);
    }

    private Optional<String> timer(Booking booking, Instant overdue) {
        boolean ended = BookingTransitions.allowedFrom(booking.status()).isEmpty();
        if (booking.timerAt().filter(at -> ended || at.isBefore(overdue)).isPresent()) {
            return Optional.of("is " + booking.status() + " and has a timer at "
                    + booking.timerAt().get());
        }
        Map<BookingEventType, Long> counts = bookings.events(booking.id()).stream()
                .collect(Collectors.groupingBy(BookingEvent::kind, Collectors.counting()));
        return ONCE.stream()
                .filter(type -> counts.getOrDefault(type, 0L) > 1)
                .findFirst()
                .map(type -> type + " happened " + counts.get(type) + " times");
    }

    private static Optional<String> step(Payment payment, Instant overdue) {
        return payment.nextStepAt()
                .filter(at -> !payment.isOpen() || at.isBefore(overdue))
                .map(at -> "is " + payment.status() + " and has a step at " + at);
    }

    private static Finding event(DomainEvent event, BookingId booking, String text) {
        return new Finding("event", event.eventId().toString(), Optional.of(booking), text);
    }

    private static Optional<String> flaw(Booking booking, List<BookingEvent> life) {
        Optional<String> broken = IntStream.range(0, life.size())
                .mapToObj(i -> flaw(
                        life.get(i),
                        i + 1,
                        i == 0 ? Optional.empty() : Optional.of(life.get(i - 1).to())))
                .flatMap(Optional::stream)
                .findFirst();
        Optional<BookingStatus> end = life.isEmpty()
                ? Optional.empty()
                : Optional.of(life.get(life.size() - 1).to());
        boolean told = end.equals(Optional.of(booking.status())) && life.size() == booking.events();
        return broken.or(() -> told ? Optional.empty() : Optional.of("its events do not end where it stands"));
    }

    private static Optional<String> flaw(BookingEvent event, int place, Optional<BookingStatus> stood) {
        boolean lawful = event.kind().arrival().isPresent()
                ? event.kind().arrival().equals(Optional.of(event.to()))
                        && BookingTransitions.moves().contains(new BookingTransitions.Move(event.from(), event.to()))
                : event.from().equals(Optional.of(event.to()));
        return lawful && event.sequence() == place && event.from().equals(stood)
                ? Optional.empty()
                : Optional.of("event " + event.sequence() + " (" + event.kind() + ") does not follow");
    }
}
