package dev.rentwright.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How bookings of this very rentable are run, where that is not as its supplier's usually are (CAT-18, CAT-31). Immutable.
 *
 * @param acceptedByThemselves for each mode that differs, whether they are accepted without a person
 * @param blockOnPay whether it is held from the moment in which somebody sets out to pay for it; where it is not, requests
 *     compete, and the first that is paid has it (AVL-21, domain A12)
 */
public record BookingRules(Map<RentalMode, Boolean> acceptedByThemselves, Optional<Boolean> blockOnPay) {

    /** Everything is as usual. */
    public static final BookingRules USUAL = new BookingRules(Map.of(), Optional.empty());

    public BookingRules {
        Objects.requireNonNull(blockOnPay, "blockOnPay");
        // In the order of the modes, so that what is equal is written alike.
        Map<RentalMode, Boolean> inOrder = new EnumMap<>(RentalMode.class);
        inOrder.putAll(acceptedByThemselves);
        acceptedByThemselves = Collections.unmodifiableMap(inOrder);
    }

    /** Whether bookings of a mode are accepted without a person, where that is said here. */
    public Optional<Boolean> acceptedByThemselves(RentalMode mode) {
        return Optional.ofNullable(acceptedByThemselves.get(mode));
    }

    /** The same where it is held, or not, for who pays. */
    public BookingRules blockingOnPay(boolean blocks) {
        return new BookingRules(acceptedByThemselves, Optional.of(blocks));
    }

    /** The same where for each mode it is said, or left open, whether bookings are accepted without a person. */
    public BookingRules accepted(Function<RentalMode, Optional<Boolean>> byThemselves) {
        Map<RentalMode, Boolean> all = new EnumMap<>(RentalMode.class);
        for (RentalMode mode : RentalMode.values()) {
            byThemselves.apply(mode).ifPresent(accepted -> all.put(mode, accepted));
        }
        return new BookingRules(all, blockOnPay);
    }

    /** The same where bookings of a mode are accepted so. */
    public BookingRules accepted(RentalMode mode, boolean byThemselves) {
        Map<RentalMode, Boolean> all = new EnumMap<>(RentalMode.class);
        all.putAll(acceptedByThemselves);
        all.put(mode, byThemselves);
        return new BookingRules(all, blockOnPay);
    }
}
