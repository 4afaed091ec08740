package dev.rentwright.http.booking;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.json.WireTypes;
import dev.rentwright.vocabulary.BookingWord;
import dev.rentwright.vocabulary.BookingWords;
import dev.rentwright.vocabulary.Situation;
import dev.rentwright.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Optional;

/** In which vocabulary a request wants bookings to be called: the one that it names, else that of its address (REC-20). */
final class Speech {

    static final Parameter PARAMETER = Parameter.oneOf(
            "vocabulary",
            WireTypes.values(Vocabulary.class),
            "Adds `words`, the status as that trade calls it; `/reservations` speaks `erp` when nothing is said.");

    private static final Speech PLAIN = new Speech(Optional.empty());

    private final Optional<Vocabulary> vocabulary;

    private Speech(Optional<Vocabulary> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** As the request asks. */
    static Speech asked(Call call) {
        Optional<Vocabulary> named = call.query("vocabulary", Vocabulary.class);
        return named.isPresent() ? new Speech(named) : ofAddress(call);
    }

    /** As the address of the request speaks. */
    static Speech ofAddress(Call call) {
        return call.askedAt("/reservations") ? new Speech(Optional.of(Vocabulary.ERP)) : PLAIN;
    }

    /** True where nothing but the unified words is wanted. */
    boolean isPlain() {
        return vocabulary.isEmpty();
    }

    /** The word for a booking, where one is wanted. */
    Optional<BookingWord> of(Rentwright rentwright, Booking booking, BookingAccount account) {
        LocalDate today =
                rentwright.clock().instant().atZone(booking.period().zone()).toLocalDate();
        boolean guaranteed = booking.arrangements().isGuaranteed();
        return vocabulary.map(wanted ->
                BookingWords.of(Situation.of(booking, account, today, guaranteed, asset(rentwright, booking)), wanted));
    }

    /** What is not assigned is not taken. */
    private static OperationalStatus asset(Rentwright rentwright, Booking booking) {
        return booking.rentable()
                .flatMap(id -> rentwright.ports().rentables().byId(id))
                .map(Rentable::operation)
                .orElse(OperationalStatus.AVAILABLE);
    }
}
