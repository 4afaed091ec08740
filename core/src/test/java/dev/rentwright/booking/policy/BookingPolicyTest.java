package dev.rentwright.booking.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rentwright.cancellation.CancellationPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a host says of one part of a policy leaves the other parts as they were. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BookingPolicyTest {

    private static final List<UnaryOperator<BookingPolicy>> CHANGES = List.of(
            BookingPolicy::acceptedByPeople,
            policy -> policy.holdingFor(Duration.ofMinutes(3)),
            policy -> policy.changing(new ChangePolicy(
                    CancellationMode.IMMEDIATE, Duration.ofDays(5), Duration.ofDays(9), false, Optional.empty())),
            policy -> policy.asking(DocumentsPolicy.NONE),
            policy -> policy.cancelledBy(CancellationPolicy.STRICT),
            policy -> policy.requiring(ConfirmationRequirement.FULL));

    @Test
    void whatever_is_said_counts_in_whatever_order_it_is_said() {
        for (UnaryOperator<BookingPolicy> one : CHANGES) {
            assertNotEquals(BookingPolicy.DAILY_VEHICLE, one.apply(BookingPolicy.DAILY_VEHICLE));
            for (UnaryOperator<BookingPolicy> other : CHANGES) {
                assertEquals(
                        one.apply(other.apply(BookingPolicy.DAILY_VEHICLE)),
                        other.apply(one.apply(BookingPolicy.DAILY_VEHICLE)));
            }
        }
    }
}
