package dev.rentwright.takeover;

import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.Condition;
import dev.rentwright.booking.Origin;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.RegisterCustomer;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.quote.QuotePrice.Wanted;
import dev.rentwright.quote.TravelParty;
import dev.rentwright.quote.When;
import dev.rentwright.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A booking as another system tells it. Its status is a word of its trade; everything else says what it says under our names.
 *
 * @param source under what it is known there
 * @param vocabulary the trade whose words it speaks
 * @param status its word, see {@link dev.rentwright.vocabulary.ArrivalWords}; empty text where its trade has none
 * @param wanted what is rented
 * @param pickup where it begins; of a rentable the first place at which it is offered, where nobody says
 * @param dropOff where it ends; where it begins, where nobody says
 * @param when from when to when
 * @param party who comes along
 * @param renter who booked
 * @param chauffeur of the supplier, who drives (003)
 * @param origin how it came in there
 * @param money what it costs, and what was paid
 * @param course what happened to it so far
 */
public record SourceRecord(
        Source source,
        Vocabulary vocabulary,
        String status,
        Wanted wanted,
        Optional<LocationId> pickup,
        Optional<LocationId> dropOff,
        When when,
        TravelParty party,
        Renter renter,
        Optional<ChauffeurId> chauffeur,
        Origin origin,
        Payments money,
        Course course) {

    public SourceRecord {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(status, "word");
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(pickup, "pickup");
        Objects.requireNonNull(dropOff, "dropOff");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(renter, "renter");
        Objects.requireNonNull(chauffeur, "chauffeur");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(course, "course");
    }

    /**
     * Under what a thing is known there.
     *
     * @param system which one, 1 to 100 characters
     * @param key how it is told from others there, 1 to 200 characters
     */
    public record Source(String system, String key) {
        public Source {
            requireText("a system", system, 100);
            requireText("a key", key, 200);
        }

        private static void requireText(String what, String text, int longest) {
            if (text.isBlank() || text.length() > longest) {
                throw new IllegalArgumentException(
                        "expected " + what + " of 1 to " + longest + " characters, got '" + text + "'");
            }
        }
    }

    /** Who booked. */
    public sealed interface Renter {

        /** A customer of ours. */
        record Known(CustomerId id) implements Renter {}

        /**
         * Somebody who is taken on with the record.
         *
         * @param key how they are told from others there; two records with one key are one customer's
         * @param person what is known of them
         */
        record Told(Optional<String> key, RegisterCustomer.Command person) implements Renter {
            public Told {
                Objects.requireNonNull(key, "key");
                Objects.requireNonNull(person, "person");
            }
        }
    }

    /**
     * What it costs, and what was paid. All amounts are 0 or more.
     *
     * @param price all of it, taxes included; by our own price list where nobody says
     * @param securityDeposit beside the price, of one whose price is told
     * @param paid of the price, ever
     * @param depositPaid of the security deposit
     * @param refunded of what was paid, when it was given up
     * @param method how it was paid
     */
    public record Payments(
            Optional<Money> price,
            Optional<Money> securityDeposit,
            Optional<Money> paid,
            Optional<Money> depositPaid,
            Optional<Money> refunded,
            Optional<PaymentMethod> method) {

        /** Nothing is told. */
        public static final Payments UNTOLD = new Payments(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        public Payments {
            Objects.requireNonNull(price, "price");
            Objects.requireNonNull(securityDeposit, "securityDeposit");
            Objects.requireNonNull(paid, "paid");
            Objects.requireNonNull(depositPaid, "depositPaid");
            Objects.requireNonNull(refunded, "refunded");
            Objects.requireNonNull(method, "method");
        }
    }

    /**
     * What happened to it so far.
     *
     * @param historical whether a history is taken over, and not a running business
     * @param expireAt when an unpaid one is given up
     * @param handedOut when, and in what condition; at its start, where nobody says
     * @param takenBack the same at its end
     * @param endedAt when it was given up, declined or missed
     * @param cause why it was given up
     * @param reason the same in words
     * @param cancelRequested whether its customer wants out
     */
    public record Course(
            boolean historical,
            Optional<Instant> expireAt,
            Changed handedOut,
            Changed takenBack,
            Optional<Instant> endedAt,
            Optional<CancellationCause> cause,
            Optional<String> reason,
            boolean cancelRequested) {

        /** Nothing is told. */
        public static final Course UNTOLD = new Course(
                false,
                Optional.empty(),
                Changed.UNTOLD,
                Changed.UNTOLD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);

        public Course {
            Objects.requireNonNull(expireAt, "expireAt");
            Objects.requireNonNull(handedOut, "handedOut");
            Objects.requireNonNull(takenBack, "takenBack");
            Objects.requireNonNull(endedAt, "endedAt");
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * How the rentable changed hands.
     *
     * @param at when, where somebody says
     * @param condition what was seen of it
     */
    public record Changed(Optional<Instant> at, Condition condition) {

        /** Nothing is told. */
        public static final Changed UNTOLD =
                new Changed(Optional.empty(), new Condition(Optional.empty(), Optional.empty(), ""));

        public Changed {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(condition, "condition");
        }
    }
}
