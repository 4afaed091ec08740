package dev.rentwright.booking;

import dev.rentwright.booking.policy.BookingPolicy;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One short story for every way that a booking can go. */
final class BookingStories {

    private static final BookingPolicy BY_PEOPLE = BookingPolicy.DAILY_VEHICLE.acceptedByPeople();

    private BookingStories() {}

    /** The events of all of them. */
    static List<BookingEvent> all() {
        return Stream.of(
                        told(BookingPolicy.DAILY_VEHICLE, story -> {
                            BookingId booking = story.returned(Story.END, 2000, "1");
                            story.completes(booking).orThrow();
                            return booking;
                        }),
                        told(
                                BookingPolicy.DAILY_VEHICLE,
                                story -> then(story, story.booked(), Step.CANCEL_AS_CUSTOMER)),
                        told(BookingPolicy.DAILY_VEHICLE, story -> timeOut(story, story.booked())),
                        told(
                                BookingPolicy.DAILY_VEHICLE,
                                story -> then(story, story.confirmed(), Step.CANCEL_AS_STAFF)),
                        told(BookingPolicy.DAILY_VEHICLE, story -> then(story, story.running(), Step.TERMINATE)),
                        told(
                                BookingPolicy.DAILY_VEHICLE,
                                story -> then(story, story.returned(Story.END, 2000, "1"), Step.VOID)),
                        told(BookingPolicy.DAILY_VEHICLE, story -> {
                            BookingId booking = story.confirmed();
                            story.clock.set(Story.START.plus(Duration.ofHours(24)));
                            return then(story, booking, Step.NO_SHOW);
                        }),
                        told(BY_PEOPLE, story -> then(story, story.booked(), Step.DECLINE)),
                        told(
                                BY_PEOPLE,
                                story -> then(
                                        story, then(story, story.booked(), Step.APPROVE), Step.CANCEL_AS_CUSTOMER)),
                        told(BY_PEOPLE, story -> timeOut(story, then(story, story.booked(), Step.APPROVE))))
                .flatMap(List::stream)
                .toList();
    }

    private static List<BookingEvent> told(BookingPolicy policy, Function<Story, BookingId> road) {
        Story story = new Story(policy);
        return story.ports.bookings().events(road.apply(story));
    }

    private static BookingId then(Story story, BookingId booking, Step step) {
        step.take(story, booking).orThrow();
        return booking;
    }

    private static BookingId timeOut(Story story, BookingId booking) {
        story.clock.forward(Duration.ofDays(2));
        story.works();
        return booking;
    }
}
