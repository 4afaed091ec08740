package dev.rentwright.vocabulary;

import dev.rentwright.booking.BookingPaymentStatus;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.catalogue.status.OperationalStatus;
import java.util.stream.Stream;

/** All 8,064 of them: few enough to try each. */
final class Situations {

    private Situations() {}

    static Stream<Situation> all() {
        return Stream.of(BookingStatus.values())
                .flatMap(status -> Stream.of(BookingPaymentStatus.values())
                        .flatMap(payment -> Stream.of(true, false)
                                .flatMap(captured -> Stream.of(true, false)
                                        .flatMap(depositOnly -> Stream.of(true, false)
                                                .flatMap(depositDue -> Stream.of(true, false)
                                                        .flatMap(guaranteed -> Stream.of(OperationalStatus.values())
                                                                .map(asset -> new Situation(
                                                                        status,
                                                                        payment,
                                                                        captured,
                                                                        depositOnly,
                                                                        depositDue,
                                                                        guaranteed,
                                                                        asset))))))));
    }
}
