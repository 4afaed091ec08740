package dev.rentwright.takeover;

import dev.rentwright.availability.Claims;
import dev.rentwright.booking.BookingUseCases;
import dev.rentwright.booking.Enquiries;
import dev.rentwright.booking.Enquiry;
import dev.rentwright.booking.PolicyInputs;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.feature.PricedFeatures;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.party.PartyUseCases;
import dev.rentwright.party.Risk;
import dev.rentwright.quote.BackDating;
import dev.rentwright.quote.QuoteNeeds;
import dev.rentwright.quote.QuoteUseCases;
import dev.rentwright.tariff.PricingRules;
import dev.rentwright.tariff.RateCards;
import dev.rentwright.tariff.TaxPolicy;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The engine as it stands for the life of one record: the same stores and use cases on the record's clock, with its price in
 * the place of cards and rules. Who may do so was asked before, once for all of it.
 *
 * @param quotes offers
 * @param bookings the rental
 * @param parties customers
 */
record EngineOfThen(QuoteUseCases quotes, BookingUseCases bookings, PartyUseCases parties) {

    private static final AccessPolicy ASKED_BEFORE = AccessPolicy.permissive();

    /**
     * What is otherwise than it is now.
     *
     * @param clock the record's
     * @param price the record's, where it tells one
     * @param claimed whether it takes its rentable, or took it
     * @param over whether its rentable has nothing to do with it any more
     * @param tuned how its bookings are run
     * @param givenUpBy what giving it up costs, where that is told
     */
    record Differences(
            Clock clock,
            Optional<AgreedPrice> price,
            boolean claimed,
            boolean over,
            UnaryOperator<BookingPolicy> tuned,
            Optional<CancellationPolicy> givenUpBy) {}

    static EngineOfThen of(TakeoverNeeds needs, Differences then) {
        Needs now = needs.bookings();
        return new EngineOfThen(
                QuoteUseCases.on(quotes(needs.quotes(), then)),
                BookingUseCases.on(bookings(now, then)),
                PartyUseCases.on(
                        now.suppliers(),
                        now.customers(),
                        now.chauffeurs(),
                        now.ids(),
                        now.numbers(),
                        ASKED_BEFORE,
                        then.clock(),
                        now.unitOfWork()));
    }

    private static QuoteNeeds quotes(QuoteNeeds now, Differences then) {
        RateCards cards = then.price().isPresent() ? then.price().get() : now.cards();
        TaxPolicy taxes = then.price().isPresent() ? TaxPolicy.NONE : now.taxes();
        PricingRules rules = then.price().isPresent() ? new NoRules() : now.rules();
        return new QuoteNeeds(
                now.suppliers(),
                now.customers(),
                now.categories(),
                now.rentables(),
                now.free(),
                then.claimed() ? now.claims() : new NobodyElse(),
                now.occupancies(),
                then.price().isPresent() ? PricedFeatures.NONE : now.features(),
                new Unasked(now.stayRules()),
                now.locations(),
                cards,
                rules,
                now.coupons(),
                taxes,
                now.exchangeRates(),
                now.quotes(),
                now.signer(),
                now.goodFor(),
                BackDating.NONE,
                now.ids(),
                ASKED_BEFORE,
                then.clock(),
                now.unitOfWork());
    }

    private static Needs bookings(Needs now, Differences then) {
        Claims claims = then.claimed() ? now.claims() : new NobodyElse();
        return new Needs(
                now.bookings(),
                enquiries(now.enquiries(), then),
                now.dossiers(),
                now.stockOfTheDay(),
                claims,
                now.freeRentables(),
                now.parking(),
                now.turnarounds(),
                new Unasked(now.stayRules()),
                then.over() ? new OdometersOfThen(now.rentables()) : now.rentables(),
                now.categories(),
                now.suppliers(),
                now.customers(),
                now.locations(),
                now.quotes(),
                now.requote(),
                now.amendments(),
                now.signer(),
                BackDating.NONE,
                now.payments(),
                now.providers(),
                now.inbox(),
                now.idempotency(),
                now.ledger(),
                now.escrows(),
                now.invoices(),
                now.invoiceTerms(),
                now.additionalDrivers(),
                now.chauffeurs(),
                now.duties(),
                now.documents(),
                now.agreements(),
                now.addenda(),
                now.undecidedDamage(),
                (booking, rentable, out, in, by) -> {},
                new Tuned(now.policies(), then.tuned()),
                now.outbox(),
                now.ids(),
                now.numbers(),
                ASKED_BEFORE,
                then.clock(),
                now.unitOfWork());
    }

    private static Enquiries enquiries(Enquiries now, Differences then) {
        return (quote, customer) -> {
            Enquiry enquiry = now.about(quote, customer);
            return new Enquiry(
                    enquiry.quoted()
                            .map(quoted -> new Enquiry.Quoted(
                                    quoted.quote(),
                                    quoted.rentable(),
                                    quoted.pickup(),
                                    quoted.dropOff(),
                                    quoted.rules().timesOnly(),
                                    quoted.inputs(),
                                    then.givenUpBy().or(quoted::ownPolicy))),
                    enquiry.customer());
        };
    }

    /** The policies of the house, after what a rentable says of its own bookings. */
    private record Tuned(BookingPolicies house, UnaryOperator<BookingPolicy> tuning) implements BookingPolicies {

        @Override
        public BookingPolicy of(Rentable rentable, RentalMode mode) {
            return tuning.apply(house.of(rentable, mode));
        }

        @Override
        public BookingPolicy inForce(Rentable rentable, RentalMode mode, PolicyInputs said) {
            return tuning.apply(house.inForce(rentable, mode, said));
        }

        @Override
        public BookingPolicy inForce(Rentable rentable, RentalMode mode, PolicyInputs said, Risk risk) {
            return tuning.apply(house.inForce(rentable, mode, said, risk));
        }

        /** From now on it is run as the house runs its bookings. */
        @Override
        public PolicyInputs kept(Rentable rentable, RentalMode mode, PolicyInputs said, Risk risk) {
            return house.kept(rentable, mode, said, risk);
        }

        @Override
        public BookingPolicy agreed(Rentable rentable, RentalMode mode, PolicyInputs kept) {
            return tuning.apply(house.agreed(rentable, mode, kept));
        }
    }
}
