package dev.rentwright.booking.transition;

import dev.rentwright.availability.Claim;
import dev.rentwright.booking.Arrangements;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.handover.Handover;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.location.Location;
import dev.rentwright.party.Customer;
import dev.rentwright.party.DriverRules;
import dev.rentwright.quote.AgreedTime;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
 * @param earliest from when on it may begin, at creation
 * @param damageUndecided whether it is still open who pays for damage of it, once it is back
 */
public record BookingFacts(
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
        Arrangements arrangements,
        Instant earliest,
        boolean damageUndecided) {

    /**
     * What is rented.
     *
     * @param rentable what was agreed, or is planned
     * @param assigned whether it was agreed
     * @param terms who may drive it, as its card said when it was priced
     */
    public record Rental(
            Customer customer,
            Rentable rentable,
            Location pickup,
            Location dropOff,
            AgreedTime time,
            boolean assigned,
            DriverTerms terms) {

        public RentalPeriod period() {
            return time.period();
        }

        /** The same of another rentable. */
        public Rental of(Rentable other) {
            return new Rental(customer, other, pickup, dropOff, time, assigned, terms);
        }

        /** The same for another time. */
        public Rental at(AgreedTime other) {
            return new Rental(customer, rentable, pickup, dropOff, other, assigned, terms);
        }

        /** Who may drive it by its card, which says nothing of what is not driven (domain T10, T11). */
        DriverRules rules() {
            return rentable.kind() == RentableKind.VEHICLE ? terms.rules() : DriverRules.NONE;
        }
    }

    public static BookingFacts of(Actor actor, Instant now, BookingPolicy policy, Rental rental) {
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
                Arrangements.NONE,
                now,
                false);
    }

    public BookingFacts renting(Rental other) {
        return changed(facts -> facts.rental = other);
    }

    public BookingFacts claiming(Optional<Claim> own) {
        return changed(facts -> facts.claim = own);
    }

    public BookingFacts blockedBy(List<Claim> others) {
        return changed(facts -> facts.inTheWay = others);
    }

    public BookingFacts owing(BookingAccount nextAccount) {
        return changed(facts -> facts.account = Optional.of(nextAccount));
    }

    public BookingFacts handedOver(List<Handover> recorded) {
        return changed(facts -> facts.handovers = recorded);
    }

    public BookingFacts because(String why) {
        return changed(facts -> facts.reason = Optional.of(why));
    }

    public BookingFacts quotedUntil(Instant expiry) {
        return changed(facts -> facts.quoteExpiry = Optional.of(expiry));
    }

    public BookingFacts restricted(List<Refusal> by) {
        return changed(facts -> facts.restrictions = by);
    }

    public BookingFacts with(Papers found) {
        return changed(facts -> facts.papers = found);
    }

    public BookingFacts arranged(Arrangements known) {
        return changed(facts -> facts.arrangements = known);
    }

    public BookingFacts from(Instant mayBegin) {
        return changed(facts -> facts.earliest = mayBegin);
    }

    public BookingFacts damaged(boolean undecided) {
        return changed(facts -> facts.damageUndecided = undecided);
    }

    boolean guaranteed() {
        return arrangements.isGuaranteed();
    }

    private BookingFacts changed(Consumer<Builder> change) {
        Builder facts = new Builder(this);
        change.accept(facts);
        return facts.build();
    }

    /** The same facts, for one of them to be replaced. */
    private static final class Builder {

        private final Actor actor;
        private final Instant now;
        private final BookingPolicy policy;
        private Rental rental;
        private Optional<Claim> claim;
        private List<Claim> inTheWay;
        private Optional<BookingAccount> account;
        private List<Handover> handovers;
        private Optional<String> reason;
        private Optional<Instant> quoteExpiry;
        private List<Refusal> restrictions;
        private Papers papers;
        private Arrangements arrangements;
        private Instant earliest;
        private boolean damageUndecided;

        private Builder(BookingFacts was) {
            this.actor = was.actor;
            this.now = was.now;
            this.policy = was.policy;
            this.rental = was.rental;
            this.claim = was.claim;
            this.inTheWay = was.inTheWay;
            this.account = was.account;
            this.handovers = was.handovers;
            this.reason = was.reason;
            this.quoteExpiry = was.quoteExpiry;
            this.restrictions = was.restrictions;
            this.papers = was.papers;
            this.arrangements = was.arrangements;
            this.earliest = was.earliest;
            this.damageUndecided = was.damageUndecided;
        }

        private BookingFacts build() {
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
                    arrangements,
                    earliest,
                    damageUndecided);
        }
    }
}
