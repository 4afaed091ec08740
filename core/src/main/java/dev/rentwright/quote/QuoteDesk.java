package dev.rentwright.quote;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.Customer;
import dev.rentwright.party.CustomerId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the use cases of this room do alike: find what was asked for, and keep what was promised. */
final class QuoteDesk {

    private final QuoteNeeds needs;

    QuoteDesk(QuoteNeeds needs) {
        this.needs = needs;
    }

    /** What a command asks for, its places found and its times understood. */
    Outcome<Inquiry> inquiry(QuotePrice.Command command) {
        List<Refusal> unknown = new ArrayList<>();
        Optional<Location> pickup = location(command.pickup(), unknown);
        Optional<Location> dropOff =
                command.dropOff().equals(command.pickup()) ? pickup : location(command.dropOff(), unknown);
        Optional<Customer> customer = command.customer().flatMap(id -> customer(command.actor(), id, unknown));
        if (!unknown.isEmpty()) {
            return Outcome.refused(unknown);
        }
        return RequestedTimes.agree(command.when(), pickup.orElseThrow(), dropOff.orElseThrow())
                .map(time -> new Inquiry(
                        pickup.orElseThrow(),
                        dropOff.orElseThrow(),
                        time,
                        command.travellers(),
                        command.wishes(),
                        customer));
    }

    /** What a quote was asked for; it holds all of it. */
    Inquiry inquiry(Quote quote) {
        return new Inquiry(
                needs.locations().byId(quote.pickup()).orElseThrow(),
                needs.locations().byId(quote.dropOff()).orElseThrow(),
                quote.time(),
                TravelParty.of(quote.request().travellers()),
                new Wishes(
                        quote.addOns(),
                        quote.request().choices().features(),
                        quote.request().choices().discounts(),
                        quote.request().choices().coupon().map(coupon -> coupon.code()),
                        quote.request().circumstances().shownIn().map(rate -> rate.to())));
    }

    Outcome<Rentable> rentable(RentableId id) {
        return needs.rentables()
                .byId(id)
                .map(Outcome::granted)
                .orElseGet(() -> Outcome.refused(unknown("rentable", id.value())));
    }

    Quote keep(Inquiry inquiry, Offer offer, boolean ofCategory, Instant now) {
        Quote quote = quote(inquiry, offer, ofCategory, now);
        needs.quotes().add(quote);
        return quote;
    }

    /** What an offer promises, sealed and not kept yet. */
    Quote quote(Inquiry inquiry, Offer offer, boolean ofCategory, Instant now) {
        Instant createdAt = now.truncatedTo(ChronoUnit.MILLIS);
        Quote unsigned = new Quote(
                new QuoteId(needs.ids().next()),
                offer.rentable().supplier(),
                offer.rentable().id(),
                offer.rentable().category(),
                inquiry.pickup().id(),
                inquiry.dropOff().id(),
                offer.request(),
                offer.time().period(),
                offer.price(),
                createdAt,
                createdAt.plus(needs.goodFor()),
                Optional.empty(),
                ofCategory);
        return unsigned.sealed(needs.signer().sign(unsigned));
    }

    /** A customer asks for themselves, and must not know of others (DR-20). */
    private Optional<Customer> customer(Actor actor, CustomerId id, List<Refusal> unknown) {
        Optional<Customer> found = needs.customers()
                .byId(id)
                .filter(known -> CustomerId.of(actor)
                        .filter(own -> !own.equals(known.id()))
                        .isEmpty());
        if (found.isEmpty()) {
            unknown.add(unknown("customer", id.value()));
        }
        return found;
    }

    private Optional<Location> location(LocationId id, List<Refusal> unknown) {
        Optional<Location> found = needs.locations().byId(id);
        if (found.isEmpty()) {
            unknown.add(unknown("location", id.value()));
        }
        return found;
    }

    static Refusal unknown(String kind, UUID id) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", kind).with("id", id);
    }
}
