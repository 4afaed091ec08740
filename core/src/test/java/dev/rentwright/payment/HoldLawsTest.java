package dev.rentwright.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.money.Money;
import dev.rentwright.party.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Money that is held: never more is taken of it than is there, and never more than was decided (IV-09, domain L11). */
class HoldLawsTest {

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final Money ZERO = euros(0);

    @Property(tries = 200)
    void what_is_taken_and_what_is_given_back_is_what_was_held(
            @ForAll @LongRange(min = 1, max = 100_000) long amount,
            @ForAll @LongRange(min = 0, max = 100_000) long part) {
        Payment hold = held(amount);
        assertEquals(euros(amount), hold.held());
        if (part > amount) {
            assertThrows(IllegalArgumentException.class, () -> hold.capturing(euros(part), NOW));
            return;
        }
        Payment decided = hold.capturing(euros(part), NOW);
        assertEquals(euros(part), decided.held());
        assertEquals(part > 0, decided.isHeld());
        assertFalse(decided.isToBeHeld());
        assertEquals(Optional.of(NOW), decided.nextStepAt());
        if (part > 0) {
            Payment taken = decided.succeeded(euros(part));
            assertEquals(euros(part), taken.captured());
            assertEquals(euros(part), taken.refundable());
            assertEquals(ZERO, taken.held());
        }
    }

    @Property(tries = 200)
    void what_was_decided_to_be_given_back_is_never_taken_after_all(
            @ForAll @LongRange(min = 1, max = 1_000) long first, @ForAll @LongRange(min = 0, max = 1_000) long then) {
        Payment decided = held(1_000).capturing(euros(first), NOW);
        if (then > first) {
            assertThrows(IllegalArgumentException.class, () -> decided.capturing(euros(then), NOW));
        } else {
            assertEquals(euros(then), decided.capturing(euros(then), NOW).held());
        }
    }

    @Property(tries = 100)
    void nothing_is_taken_of_what_is_not_held(@ForAll @LongRange(min = 1, max = 1_000) long amount) {
        Payment intent = intent(amount).toBeHeld();

        assertEquals(ZERO, intent.held());
        assertThrows(IllegalStateException.class, () -> intent.capturing(euros(amount), NOW));
        assertThrows(IllegalStateException.class, () -> held(amount).voided().capturing(euros(amount), NOW));
        assertThrows(IllegalArgumentException.class, () -> held(amount).succeeded(euros(amount + 1)));
        assertThrows(IllegalArgumentException.class, () -> held(amount).succeeded(ZERO));
    }

    @Property(tries = 100)
    void what_nobody_holds_first_is_taken_whole(@ForAll @LongRange(min = 1, max = 1_000) long amount) {
        Payment intent = intent(amount);

        assertFalse(intent.isToBeHeld());
        assertEquals(euros(amount), intent.succeeded().captured());
        assertTrue(intent.toBeHeld().isToBeHeld());
    }

    private static Payment held(long amount) {
        return intent(amount).toBeHeld().authorized();
    }

    private static Payment intent(long amount) {
        return new Payment(
                new PaymentId(new UUID(0, 1)),
                "P-1",
                new PayableId(new UUID(0, 2)),
                new CustomerId(new UUID(0, 3)),
                new SupplierId(new UUID(0, 4)),
                PaymentPurpose.RENTAL,
                "FAKE",
                Optional.empty(),
                euros(amount),
                ZERO,
                ZERO,
                Optional.of(euros(amount)),
                PaymentStatus.INITIATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NOW,
                Optional.empty(),
                0,
                1);
    }

    private static Money euros(long cents) {
        return Money.ofMinor(cents, "EUR");
    }
}
