package dev.rentwright.paperwork;

import dev.rentwright.booking.BookingId;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.document.SignatureImage;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;
import java.util.Optional;

/** Puts one signature, or both at the desk, under the agreement of a booking (AGR-01, AGR-04). */
public interface SignAgreement {

    /**
     * The agreement as it is then; where none was drawn up, or the booking has changed since, it is drawn up first. A booking
     * that waited for the signature alone is confirmed in the same transaction (REC-10 T5). Refused with {@code not-found},
     * {@code booking.illegal-transition} for a booking that has ended, and {@code document.illegal-transition} when that
     * party has signed already.
     */
    Outcome<RentalAgreement> sign(Command command);

    /** Whose name, and how it was drawn. */
    record Signing(String name, SignatureImage image) {}

    /**
     * Which booking, and who signs: at least one of the two.
     *
     * @param language as for {@link DrawUpAgreement}, where it still has to be drawn up
     */
    record Command(
            Actor actor,
            BookingId booking,
            Optional<Signing> customer,
            Optional<Signing> employee,
            Optional<String> language) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(language, "language");
            if (customer.isEmpty() && employee.isEmpty()) {
                throw new IllegalArgumentException("expected a signature of customer or employee, got none");
            }
        }

        /** Both sign at the desk. */
        public static Command both(Actor actor, BookingId booking, Signing customer, Signing employee) {
            return new Command(actor, booking, Optional.of(customer), Optional.of(employee), Optional.empty());
        }
    }
}
