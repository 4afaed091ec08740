package dev.rentwright.quote;

import dev.rentwright.catalogue.PropertyListing;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableKind;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.Room;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Route;
import dev.rentwright.pricing.RuleBook;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.RatePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers everything that a price depends on into one request, and prices it (PRC-01). */
final class OfferMaker {

    private static final int USUAL_GUESTS_OF_A_ROOM = 2;

    private final QuoteNeeds needs;
    private final RuleShelf shelf;
    private final CircumstancesOf circumstances;

    OfferMaker(QuoteNeeds needs) {
        this.needs = needs;
        this.shelf = new RuleShelf(needs.rules());
        this.circumstances = new CircumstancesOf(needs);
    }

    /** What a command reads; for all its offers one. */
    Reading reading(Vantage vantage) {
        return new Reading(needs, shelf, vantage);
    }

    /** The offer, or everything that stands against it. Whether the rentable is free is not asked. */
    Outcome<Offer> offer(Inquiry inquiry, Rentable rentable, Reading reading) {
        Travellers travellers = inquiry.travellers().orElseGet(() -> usual(rentable));
        List<Refusal> refusals = new ArrayList<>();
        notOffered(inquiry, rentable, reading).ifPresent(refusals::add);
        overcrowded(rentable, travellers).ifPresent(refusals::add);
        Outcome<Choices> choices = choices(inquiry.wishes(), rentable, reading);
        refusals.addAll(choices.refusals());
        Outcome<RatePlan> plan = plan(rentable, reading);
        refusals.addAll(plan.refusals());
        return refusals.isEmpty()
                ? plan.then(known -> request(inquiry, rentable, reading, known))
                        .map(request -> request.with(travellers).with(choices.orThrow()))
                        .then(request -> reading.price(request).map(price -> new Offer(rentable, request, price)))
                : Outcome.refused(refusals);
    }

    private Outcome<PriceRequest> request(Inquiry inquiry, Rentable rentable, Reading reading, RatePlan plan) {
        Term term = inquiry.time().term();
        Route route = new Route(
                rentable.category(), inquiry.pickup().id(), inquiry.dropOff().id());
        RuleBook rules = reading.rules(rentable.supplier(), route, term);
        return circumstances
                .of(inquiry, rentable, plan, rules, reading)
                .map(known ->
                        PriceRequest.of(plan, term).with(rules).with(route).with(known));
    }

    private static Outcome<RatePlan> plan(Rentable rentable, Reading reading) {
        return reading.card(rentable)
                .map(reading::plan)
                .orElseGet(() ->
                        Outcome.refused(Refusal.of(RefusalCode.RATE_INCOMPLETE).with("missing", "rate card")));
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

    private static Travellers usual(Rentable rentable) {
        return rentable.specifics() instanceof Room room
                ? Travellers.of(Math.min(USUAL_GUESTS_OF_A_ROOM, room.maximumOccupancy()))
                : Travellers.ONE;
    }

    private static Optional<Refusal> overcrowded(Rentable rentable, Travellers travellers) {
        Optional<Integer> most = rentable.specifics() instanceof Room room
                ? Optional.of(room.maximumOccupancy())
                : rentable.specifics() instanceof PropertyListing home
                        ? Optional.of(home.maximumGuests())
                        : Optional.empty();
        return most.filter(maximum -> travellers.persons() > maximum)
                .map(maximum -> Refusal.of(RefusalCode.STAY_OVER_OCCUPANCY)
                        .with("persons", travellers.persons())
                        .with("maximum", maximum));
    }

    /** What was sold once may be off sale today, and its old price is asked for all the same. */
    private static Optional<Refusal> notOffered(Inquiry inquiry, Rentable rentable, Reading reading) {
        Term term = inquiry.time().term();
        RentalMode mode = mode(term);
        boolean nightsInACar = term instanceof Term.Nights && rentable.kind() == RentableKind.VEHICLE;
        if ((reading.isPast() || rentable.isSellable())
                && rentable.offeredAt().contains(inquiry.pickup().id())
                && rentable.modes().contains(mode)
                && !nightsInACar) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(RefusalCode.ASSET_NOT_OFFERED)
                .with("rentable", rentable.id().value())
                .with("publication", rentable.publication())
                .with("status", rentable.operation())
                .with("location", inquiry.pickup().code())
                .with("mode", mode));
    }

    private static RentalMode mode(Term term) {
        if (term instanceof Term.Months months) {
            return months.lease() ? RentalMode.LEASE : RentalMode.MONTHLY;
        }
        return RentalMode.DAILY;
    }
}
