package dev.rentwright.party;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The party that books (PTY-30). Immutable; a change makes the next version.
 *
 * @param id which one
 * @param number read out on the telephone, at most 20 characters (PTY-31)
 * @param fullName required and authoritative for display (REC-29)
 * @param email optional, and not unique among customers without an account
 * @param phone E.164, if known
 * @param birthDate if known; needed before anything with a minimum age is rented (PTY-06)
 * @param licence if on file
 * @param company as which they book and are billed, if as one
 * @param standing whether they may book at all
 * @param risk how much is risked with them
 * @param version for optimistic locking, from 1
 */
public record Customer(
        CustomerId id,
        String number,
        String fullName,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> phone,
        Optional<LocalDate> birthDate,
        Optional<DrivingLicence> licence,
        Optional<Company> company,
        Standing standing,
        Risk risk,
        long version) {

    public Customer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(risk, "risk");
        if (number.isBlank() || number.length() > 20) {
            throw new IllegalArgumentException(
                    "expected a customer number of 1 to 20 characters, got '" + number + "'");
        }
        if (fullName.isBlank() || fullName.length() > 100) {
            throw new IllegalArgumentException("expected a full name of 1 to 100 characters, got '" + fullName + "'");
        }
    }

    /** Somebody who books for themselves. */
    public Customer(
            CustomerId id,
            String number,
            String fullName,
            Optional<EmailAddress> email,
            Optional<PhoneNumber> phone,
            Optional<LocalDate> birthDate,
            Optional<DrivingLicence> licence,
            Standing standing,
            long version) {
        this(
                id,
                number,
                fullName,
                email,
                phone,
                birthDate,
                licence,
                Optional.empty(),
                standing,
                Risk.UNJUDGED,
                version);
    }

    /** Whether a customer may book; the reason is for staff (PTY-16). */
    public sealed interface Standing {
        /** May book. */
        record Good() implements Standing {}

        /** Deactivated by self or staff. */
        record Inactive() implements Standing {}

        /** Kept, and refused. */
        record Blacklisted(String reason) implements Standing {}
    }

    /** The same customer with another birth date. */
    public Customer bornOn(LocalDate date) {
        return new Customer(
                id, number, fullName, email, phone, Optional.of(date), licence, company, standing, risk, version);
    }

    /** The same customer with a licence on file. */
    public Customer licensedBy(DrivingLicence shown) {
        return new Customer(
                id, number, fullName, email, phone, birthDate, Optional.of(shown), company, standing, risk, version);
    }

    /** The same customer, who books and is billed as a company. */
    public Customer as(Company firm) {
        return new Customer(
                id, number, fullName, email, phone, birthDate, licence, Optional.of(firm), standing, risk, version);
    }

    /** The same customer, refused or welcome. */
    public Customer standing(Standing next) {
        return new Customer(id, number, fullName, email, phone, birthDate, licence, company, next, risk, version);
    }

    /** The same customer, with whom so much is risked. */
    public Customer judged(Risk other) {
        return new Customer(id, number, fullName, email, phone, birthDate, licence, company, standing, other, version);
    }

    /** The same customer at another version, for stores. */
    public Customer atVersion(long next) {
        return new Customer(id, number, fullName, email, phone, birthDate, licence, company, standing, risk, next);
    }
}
