package dev.rentwright.quote;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.pricing.ChargeableTime;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.RateBooks;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.stay.HouseTimes;
import dev.rentwright.stay.StayRestriction;
import dev.rentwright.stay.StayRules;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.RatePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers everything that a price depends on into one request, and prices it (PRC-01). */
final class OfferMaker {

    /** A stay is as long as its dates say, whatever is charged. */
    private static final ChargeableTime UNCHARGED = new ChargeableTime(0, 0, 0);

    private final QuoteNeeds needs;
    private final RuleShelf shelf;
    private final RateBooks books = new RateBooks();
    private final CircumstancesOf circumstances;

    OfferMaker(QuoteNeeds needs) {
        this.needs = needs;
        this.shelf = new RuleShelf(needs.rules());
        this.circumstances = new CircumstancesOf(needs);
    }

    /** What a command reads; for all its offers one. */
    Reading reading(Vantage vantage) {
        return new Reading(needs, shelf, books, vantage);
    }

    /** The offer, or everything that stands against it. Whether the rentable is free is not asked. */
    Outcome<Offer> offer(Inquiry inquiry, Rentable rentable, Reading reading) {
        return offer(inquiry, rentable, reading, reading.stay(rentable));
    }

    /** The same, whatever is asked of a stay. */
    Outcome<Offer> unrestricted(Inquiry inquiry, Rentable rentable, Reading reading) {
        return offer(inquiry, rentable, reading, reading.stay(rentable).timesOnly());
    }

    private Outcome<Offer> offer(Inquiry inquiry, Rentable rentable, Reading reading, StayRules rules) {
        Inquiry local = inquiry.in(times(rules, rentable));
        Travellers travellers = inquiry.party(rentable).orAsManyAs(Guests.usual(rentable, reading));
        List<Refusal> refusals = new ArrayList<>();
        notOffered(local, rentable, reading).ifPresent(refusals::add);
        Guests.overcrowding(rentable, travellers, reading).ifPresent(refusals::add);
        if (local.time().isStay()) {
            refusals.addAll(restricted(local.time(), rules, UNCHARGED, reading));
        }
        Outcome<Choices> choices = choices(local.wishes(), rentable, reading);
        refusals.addAll(choices.refusals());
        Outcome<RatePlan> plan =
                plan(inquiry, rentable, reading).then(known -> drivable(known, inquiry, rentable, reading));
        refusals.addAll(plan.refusals());
        return refusals.isEmpty()
                ? plan.then(known -> request(local, rentable, reading, known))
                        .map(request -> request.with(travellers).with(choices.orThrow()))
                        .then(request ->
                                reading.price(request).map(price -> new Offer(rentable, request, price, local.time())))
                        .then(offer -> allowed(offer, rules, reading))
                : Outcome.refused(refusals);
    }

    /** How long a hire is in the sense of restrictions is known once it is priced: its C chargeable days (domain A10). */
    private static Outcome<Offer> allowed(Offer offer, StayRules rules, Reading reading) {
        List<Refusal> refusals = new ArrayList<>(unsecured(offer, reading));
        if (!offer.time().isStay()) {
            refusals.addAll(restricted(offer.time(), rules, offer.price().time(), reading));
        }
        return refusals.isEmpty() ? Outcome.granted(offer) : Outcome.refused(refusals);
    }

    /** A lease is let with a security deposit only (BKG-38): without one on the card it is not offered. */
    private static List<Refusal> unsecured(Offer offer, Reading reading) {
        boolean lease = offer.time().mode() == RentalMode.LEASE;
        return lease && !reading.isPast() && !offer.price().securityDeposit().isPositive()
                ? List.of(Refusal.of(RefusalCode.RATE_INCOMPLETE).with("missing", "deposit"))
                : List.of();
    }

    /** What was sold once is priced whatever is asked of a stay today, and of most nothing is. */
    private static List<Refusal> restricted(AgreedTime time, StayRules rules, ChargeableTime charged, Reading reading) {
        return reading.isPast() || rules.equals(StayRules.NONE)
                ? List.of()
                : StayRestriction.violations(rules, time.asked(charged, reading.at()));
    }

    /** The house's own times; a vehicle has none and changes hands at midnight (REC-09). */
    private static HouseTimes times(StayRules rules, Rentable rentable) {
        return rentable.kind() == RentableKind.VEHICLE
                ? HouseTimes.MIDNIGHT
                : rules.times().orElse(HouseTimes.USUAL);
    }

    private Outcome<PriceRequest> request(Inquiry inquiry, Rentable rentable, Reading reading, RatePlan plan) {
        Term term = inquiry.time().term();
        Route route = new Route(
                rentable.category(), inquiry.pickup().id(), inquiry.dropOff().id());
        Reading.Sale sale = new Reading.Sale(rentable.supplier(), route, term);
        RuleBook rules = reading.rules(sale);
        return circumstances
                .of(inquiry, rentable, plan, sale, reading)
                .map(known ->
                        PriceRequest.of(plan, term).with(rules).with(route).with(known));
    }

    private static Outcome<RatePlan> plan(Inquiry inquiry, Rentable rentable, Reading reading) {
        return reading.card(rentable)
                .map(card -> reading.plan(reading.whole(card, inquiry, rentable))
                        .then(plan -> AfterHours.due(inquiry.time(), inquiry.pickup(), inquiry.dropOff(), plan)
                                .map(due -> reading.plan(plan, due))))
                .orElseGet(() ->
                        Outcome.refused(Refusal.of(RefusalCode.RATE_INCOMPLETE).with("missing", "rate card")));
    }

    /** By whom it was driven once is not asked again. */
    private static Outcome<RatePlan> drivable(RatePlan plan, Inquiry inquiry, Rentable rentable, Reading reading) {
        List<Refusal> misfits = reading.isPast() ? List.of() : QuotedDrivers.misfits(inquiry, rentable, plan);
        return misfits.isEmpty() ? Outcome.granted(plan) : Outcome.refused(misfits);
    }

    private static Outcome<Choices> choices(Wishes wishes, Rentable rentable, Reading reading) {
        if (wishes.coupon().isEmpty()) {
            return Outcome.granted(
                    new Choices(wishes.addOns(), wishes.features(), wishes.discounts(), Optional.empty()));
        }
        String code = wishes.coupon().get();
        Optional<Coupon> coupon = reading.coupon(rentable.supplier(), code);
        return coupon.isEmpty()
                ? Outcome.refused(Refusal.of(RefusalCode.COUPON_INVALID).with("coupon", code))
                : Outcome.granted(new Choices(wishes.addOns(), wishes.features(), wishes.discounts(), coupon));
    }

    /**
     * What was sold once may be off sale today, and its old price is asked for all the same. A place of another supplier's own
     * takes nobody's cars but theirs, at the end as at the beginning (LOC-12).
     */
    private static Optional<Refusal> notOffered(Inquiry inquiry, Rentable rentable, Reading reading) {
        Term term = inquiry.time().term();
        RentalMode mode = inquiry.time().mode();
        boolean nightsInACar = term instanceof Term.Nights && rentable.kind() == RentableKind.VEHICLE;
        boolean goesBack = reading.isPast() || inquiry.dropOff().takes(rentable.supplier());
        if ((reading.isPast() || rentable.isSellable())
                && rentable.offeredAt().contains(inquiry.pickup().id())
                && rentable.modes().contains(mode)
                && !nightsInACar
                && goesBack) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(RefusalCode.ASSET_NOT_OFFERED)
                .with("rentable", rentable.id().value())
                .with("publication", rentable.publication())
                .with("status", rentable.operation())
                .with("location", (goesBack ? inquiry.pickup() : inquiry.dropOff()).code())
                .with("mode", mode));
    }
}
