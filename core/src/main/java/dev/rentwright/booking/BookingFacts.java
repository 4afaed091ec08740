package dev.rentwright.booking;

import dev.rentwright.availability.Claim;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.handover.Handover;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.location.Location;
import dev.rentwright.party.Customer;
import dev.rentwright.quote.AgreedTime;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the guards of a booking look at, gathered by the use case before it asks.
 *
 * @param actor who asks
 * @param now when
 * @param policy how the supplier runs its bookings
 * @param rental what is rented, by whom, from where to where and when
 * @param claim what the booking has claimed, if anything
 * @param inTheWay other claims that block; none are known before the rentable is locked
 * @param account what is owed and paid, once there is a booking
 * @param handovers what was recorded at the desk, newest last
 * @param reason why it is done, where one must be given
 * @param quoteExpiry when the accepted offer expires, at creation
 * @param restrictions what is asked of the stay and not kept, at creation
 * @param papers documents, further drivers and chauffeur, where the move asks for them
 * @param arrangements what was arranged about it so far
 */
record BookingFacts(
        Actor actor,
        Instant now,
        BookingPolicy policy,
        Rental rental,
        Optional<Claim> claim,
        List<Claim> inTheWay,
        Optional<BookingAccount> account,
        List<Handover> handovers,
        Optional<String> reason,
        Optional<Instant> quoteExpiry,
        List<Refusal> restrictions,
        Papers papers,
        Arrangements arrangements) {

    /**
     * What is rented.
     *
     * @param rentable what was agreed, or is planned
     * @param assigned whether it was agreed
     */
    record Rental(
            Customer customer,
            Rentable rentable,
            Location pickup,
            Location dropOff,
            AgreedTime time,
            boolean assigned) {

        RentalPeriod period() {
            return time.period();
        }
    }

    static BookingFacts of(Actor actor, Instant now, BookingPolicy policy, Rental rental) {
        return new BookingFacts(
                actor,
                now,
                policy,
                rental,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Papers.NONE,
                Arrangements.NONE);
    }

    BookingFacts renting(Rental other) {
        return new BookingFacts(
                actor,
                now,
                policy,
                other,
                claim,
                inTheWay,
                account,
                handovers,
                reason,
                quoteExpiry,
                restrictions,
                papers,
                arrangements);
    }

    BookingFacts claiming(Optional<Claim> own) {
        return new BookingFacts(
                actor,
                now,
                policy,
                rental,
                own,
                inTheWay,
                account,
                handovers,
                reason,
                quoteExpiry,
                restrictions,
                papers,
                arrangements);
    }

    BookingFacts blockedBy(List<Claim> others) {
        return new BookingFacts(
                actor,
                now,
                policy,
                rental,
                claim,
                others,
                account,
                handovers,
                reason,
                quoteExpiry,
                restrictions,
                papers,
                arrangements);
    }

    BookingFacts owing(BookingAccount nextAccount) {
        return new BookingFacts(
                actor,
                now,
                policy,
                rental,
                claim,
                inTheWay,
                Optional.of(nextAccount),
                handovers,
                reason,
                quoteExpiry,
                restrictions,
                papers,
                arrangements);
    }

    BookingFacts handedOver(List<Handover> recorded) {
        return new BookingFacts(
                actor,
                now,
                policy,
                rental,
                claim,
                inTheWay,
                account,
                recorded,
                reason,
                quoteExpiry,
                restrictions,
                papers,
                arrangements);
    }

    BookingFacts because(String why) {
        return new BookingFacts(
                actor,
                now,
                policy,
                rental,
                claim,
                inTheWay,
                account,
                handovers,
                Optional.of(why),
                quoteExpiry,
                restrictions,
                papers,
                arrangements);
    }

    BookingFacts quotedUntil(Instant expiry) {
        return new BookingFacts(
                actor,
                now,
                policy,
                rental,
                claim,
                inTheWay,
                account,
                handovers,
                reason,
                Optional.of(expiry),
                restrictions,
                papers,
                arrangements);
    }

    BookingFacts restricted(List<Refusal> by) {
        return new BookingFacts(
                actor,
                now,
                policy,
                rental,
                claim,
                inTheWay,
                account,
                handovers,
                reason,
                quoteExpiry,
                by,
                papers,
                arrangements);
    }

    BookingFacts with(Papers found) {
        return new BookingFacts(
                actor,
                now,
                policy,
                rental,
                claim,
                inTheWay,
                account,
                handovers,
                reason,
                quoteExpiry,
                restrictions,
                found,
                arrangements);
    }

    BookingFacts arranged(Arrangements known) {
        return new BookingFacts(
                actor,
                now,
                policy,
                rental,
                claim,
                inTheWay,
                account,
                handovers,
                reason,
                quoteExpiry,
                restrictions,
                papers,
                known);
    }

    boolean guaranteed() {
        return arrangements.isGuaranteed();
    }
}
