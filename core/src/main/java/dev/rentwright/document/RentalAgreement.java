package dev.rentwright.document;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What customer and supplier put their names to before something is handed over (AGR-01): the terms as they read that day.
 * Part 0 is the agreement, later parts are addenda (AGR-05). Immutable; a signature makes the next value, and none is taken
 * back.
 *
 * @param booking of which booking
 * @param part 0 for the agreement, from 1 for its addenda
 * @param number unique, at most 20 characters
 * @param language of the contract in it, such as {@code en} or {@code pt-BR}
 * @param terms the text that is signed: the supplier's contract and the booking's own terms, 1 to 100,000 characters
 * @param covers what of the booking it is about; a booking that says otherwise needs an addendum
 * @param customer their signature, once given
 * @param employee theirs, once given
 * @param drawnUpAt when the text was made
 * @param version for optimistic locking, from 1
 */
public record RentalAgreement(
        DocumentOwner booking,
        int part,
        String number,
        String language,
        String terms,
        Covers covers,
        Optional<Signature> customer,
        Optional<Signature> employee,
        Instant drawnUpAt,
        long version) {

    private static final int MOST = 100_000;

    /**
     * What an agreement is about.
     *
     * @param from start of the rental
     * @param until its end
     * @param total the price that was agreed
     * @param deposit the security deposit
     * @param rentable what is rented; empty where any of a category will do
     * @param drivers who may drive it besides the customer, as the agreement names them
     */
    public record Covers(
            Instant from,
            Instant until,
            Money total,
            Money deposit,
            Optional<RentableId> rentable,
            List<String> drivers) {

        /** Of any of a category, which nobody else drives. */
        public Covers(Instant from, Instant until, Money total, Money deposit) {
            this(from, until, total, deposit, Optional.empty(), List.of());
        }

        public Covers {
            Objects.requireNonNull(rentable, "rentable");
            drivers = List.copyOf(drivers);
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(deposit, "deposit");
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("expected a rental to end after " + from + ", got " + until);
            }
        }

        /**
         * Whether an agreement about this still says what a booking says. Where any of a category will do, whichever is assigned
         * is what was agreed; where one was named, another needs an addendum. So does whoever drives it that was not named, or
         * does not any more; in which order they are named does not matter.
         */
        public boolean stillSays(Covers booking) {
            return from.equals(booking.from)
                    && until.equals(booking.until)
                    && total.equals(booking.total)
                    && deposit.equals(booking.deposit)
                    && (rentable.isEmpty() || rentable.equals(booking.rentable))
                    && sorted(drivers).equals(sorted(booking.drivers));
        }

        private static List<String> sorted(List<String> names) {
            return names.stream().sorted().toList();
        }
    }

    public RentalAgreement {
        Objects.requireNonNull(covers, "covers");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(drawnUpAt, "drawnUpAt");
        if (booking.kind() != DocumentOwner.Kind.BOOKING) {
            throw new IllegalArgumentException("expected an agreement of a booking, got one of a " + booking.kind());
        }
        if (part < 0) {
            throw new IllegalArgumentException("expected part 0 or more, got " + part);
        }
        if (number.isBlank() || number.length() > 20) {
            throw new IllegalArgumentException("expected a number of 1 to 20 characters, got '" + number + "'");
        }
        if (!language.matches(SupplierContract.LANGUAGE)) {
            throw new IllegalArgumentException("expected a language like en or pt-BR, got '" + language + "'");
        }
        if (terms.isBlank() || terms.length() > MOST) {
            throw new IllegalArgumentException("expected terms of 1 to " + MOST + " characters, got " + terms.length());
        }
    }

    /** Who has signed. */
    public AgreementStatus status() {
        if (customer.isPresent()) {
            return employee.isPresent() ? AgreementStatus.SIGNED : AgreementStatus.SIGNED_BY_CUSTOMER;
        }
        return employee.isPresent() ? AgreementStatus.SIGNED_BY_EMPLOYEE : AgreementStatus.UNSIGNED;
    }

    /** When the second of the two signed; empty while one is missing. */
    public Optional<Instant> signedAt() {
        return customer.flatMap(one -> employee.map(other -> one.at().isAfter(other.at()) ? one.at() : other.at()));
    }

    /**
     * The same agreement with one signature more.
     *
     * @throws dev.rentwright.lifecycle.IllegalTransition when that party has signed already
     */
    public RentalAgreement signed(Signatory who, Signature signature) {
        AgreementTransitions.TABLE.next(status(), who);
        return new RentalAgreement(
                booking,
                part,
                number,
                language,
                terms,
                covers,
                who == Signatory.CUSTOMER ? Optional.of(signature) : customer,
                who == Signatory.EMPLOYEE ? Optional.of(signature) : employee,
                drawnUpAt,
                version);
    }

    /** The same agreement at another version, for stores. */
    public RentalAgreement atVersion(long next) {
        return new RentalAgreement(booking, part, number, language, terms, covers, customer, employee, drawnUpAt, next);
    }
}
