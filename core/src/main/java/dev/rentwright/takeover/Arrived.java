package dev.rentwright.takeover;

import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import dev.rentwright.quote.AgreedTime;
import dev.rentwright.quote.QuotePrice.Wanted;
import dev.rentwright.quote.RequestedTimes;
import dev.rentwright.quote.When;
import dev.rentwright.vocabulary.Arrival;
import dev.rentwright.vocabulary.ArrivalWords;
import dev.rentwright.vocabulary.SourceFacts;
import dev.rentwright.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A record as it is understood here: its places and times found, its status read by the table of its trade.
 *
 * @param record as it came
 * @param rentable that it names, if it names one and not a category
 * @param pickup where it begins
 * @param dropOff where it ends
 * @param time from when to when
 * @param arrival what its words mean
 * @param today when it is taken over
 */
record Arrived(
        SourceRecord record,
        Optional<Rentable> rentable,
        LocationId pickup,
        LocationId dropOff,
        AgreedTime time,
        Arrival arrival,
        Instant today) {

    private static final Set<BookingStatus> WAITING = EnumSet.of(BookingStatus.PENDING, BookingStatus.APPROVED);
    private static final Set<BookingStatus> GIVEN_UP =
            EnumSet.of(BookingStatus.DECLINED, BookingStatus.CANCELLED, BookingStatus.NO_SHOW);
    private static final Set<BookingStatus> BACK = EnumSet.of(BookingStatus.CHECKED_OUT, BookingStatus.COMPLETED);

    /** Reads a record; throws what keeps it from being understood. */
    static Arrived of(Needs needs, Actor asker, SourceRecord record) {
        Instant today = needs.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Rentable> rentable = rentable(needs, asker, record);
        LocationId pickup = record.pickup()
                .or(() -> rentable.map(Rentable::house))
                .map(Outcome::granted)
                .orElseGet(() -> Outcome.refused(Refused.invalid("pickupLocationId", "where it begins", "nothing")))
                .orThrow();
        LocationId dropOff = record.dropOff().orElse(pickup);
        AgreedTime time = Refused.orElse(
                whenMember(record),
                RequestedTimes.agree(
                        record.when(),
                        place(needs, "pickupLocationId", pickup),
                        place(needs, "returnLocationId", dropOff)));
        return new Arrived(record, rentable, pickup, dropOff, time, arrival(record, time, today), today).possible();
    }

    /** Whether it waits for somebody. */
    boolean waits() {
        return WAITING.contains(arrival.state());
    }

    /** Whether it ended before it began, and takes nothing. */
    boolean neverBegan() {
        return GIVEN_UP.contains(arrival.state()) && endedOnTheWay().isEmpty();
    }

    /** Why it ended after it had been handed out (T12, T13), if it did. */
    Optional<CancellationCause> endedOnTheWay() {
        return arrival.cause().filter(cause -> !cause.handovers().isEmpty());
    }

    /** Whether its rentable has nothing to do with it any more. */
    boolean isOver() {
        return GIVEN_UP.contains(arrival.state()) || BACK.contains(arrival.state());
    }

    /** What waits, waits from now on; everything else was booked when it began, or was ended, at the latest. */
    Instant begins() {
        SourceRecord.Course course = record.course();
        return waits()
                ? today
                : Stream.of(
                                Optional.of(time.period().start()),
                                course.endedAt(),
                                course.handedOut().at())
                        .flatMap(Optional::stream)
                        .reduce(today, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** The instant, or now where it has not come. */
    Instant atLatestToday(Instant at) {
        return at.isBefore(today) ? at : today;
    }

    /** Which member says when it is. */
    String whenMember() {
        return whenMember(record);
    }

    private static String whenMember(SourceRecord record) {
        if (record.when() instanceof When.Nights) {
            return "checkIn";
        }
        return record.when() instanceof When.Months ? "startDate" : "pickupAt";
    }

    private static Optional<Rentable> rentable(Needs needs, Actor asker, SourceRecord record) {
        if (!(record.wanted() instanceof Wanted.This one)) {
            return Optional.empty();
        }
        return Optional.of(found(
                needs.rentables().byId(one.rentable()).filter(known -> asker.actsFor(known.supplier())),
                Refused.unknown("rentableId", "rentable", one.rentable().value())));
    }

    private static Location place(Needs needs, String member, LocationId id) {
        return found(needs.locations().byId(id), Refused.unknown(member, "location", id.value()));
    }

    private static <T> T found(Optional<T> known, Refusal otherwise) {
        return known.map(Outcome::granted)
                .orElseGet(() -> Outcome.refused(otherwise))
                .orThrow();
    }

    private static Arrival arrival(SourceRecord record, AgreedTime time, Instant today) {
        Optional<Money> price = record.money().price();
        price.flatMap(told -> Told.foreign(record.money(), told))
                .ifPresent(refusal -> Outcome.refused(refusal).orThrow());
        boolean whole = record.money()
                .paid()
                .filter(paid -> price.filter(all -> paid.compareTo(all) >= 0).isPresent())
                .isPresent();
        SourceRecord.Course course = record.course();
        SourceFacts facts = new SourceFacts(
                today,
                time.period().start(),
                time.period().end(),
                course.expireAt(),
                course.historical(),
                course.cause(),
                record.money().depositPaid().filter(Money::isPositive).isPresent(),
                whole,
                whole,
                course.cancelRequested());
        return found(
                ArrivalWords.of(record.vocabulary(), record.status(), facts),
                Refused.invalid("word", words(record.vocabulary()), record.status()));
    }

    private static List<String> words(Vocabulary vocabulary) {
        return ArrivalWords.ROWS.stream()
                .filter(row -> row.vocabulary() == vocabulary)
                .map(ArrivalWords.Row::word)
                .toList();
    }

    /** What has happened, has happened by now. */
    private Arrived possible() {
        SourceRecord.Course course = record.course();
        notYet("endedAt", course.endedAt());
        notYet("handedOut/at", course.handedOut().at());
        notYet("takenBack/at", course.takenBack().at());
        return this;
    }

    private void notYet(String member, Optional<Instant> told) {
        told.filter(at -> at.isAfter(today))
                .map(at -> Refused.invalid(member, "what has happened by " + today, at))
                .ifPresent(refusal -> Outcome.refused(refusal).orThrow());
    }
}
