package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.BookingRules;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Says("How bookings of this very rentable are run, where that is not as usual; it is replaced as a whole.")
record BookingRulesBody(
        @Says("Modes whose bookings need no person to accept them.")
        Optional<@Size(max = 3) List<@NotNull RentalMode>> acceptedByThemselves,

        @Says("Modes whose bookings wait for a person.")
        Optional<@Size(max = 3) List<@NotNull RentalMode>> acceptedByPeople,

        @Says("Whether it is held for who sets out to pay; where it is not, the first that is paid has it.")
        Optional<Boolean> blockOnPay) {

    BookingRules rules() {
        return Values.made("/bookingRules/acceptedByPeople", () -> {
            Map<RentalMode, Boolean> modes = new EnumMap<>(RentalMode.class);
            acceptedByThemselves.stream().flatMap(List::stream).forEach(mode -> modes.put(mode, true));
            for (RentalMode mode : acceptedByPeople.orElse(List.of())) {
                if (modes.getOrDefault(mode, false)) {
                    throw new IllegalArgumentException("expected each mode in one list, got " + mode + " in both");
                }
                modes.put(mode, false);
            }
            return new BookingRules(modes, blockOnPay);
        });
    }

    static BookingRulesBody of(BookingRules rules) {
        return new BookingRulesBody(
                Optional.of(modes(rules, true)), Optional.of(modes(rules, false)), rules.blockOnPay());
    }

    private static List<RentalMode> modes(BookingRules rules, boolean byThemselves) {
        return rules.acceptedByThemselves().keySet().stream()
                .filter(mode -> rules.acceptedByThemselves(mode).orElse(!byThemselves) == byThemselves)
                .toList();
    }
}
