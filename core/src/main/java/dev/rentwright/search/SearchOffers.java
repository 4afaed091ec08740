package dev.rentwright.search;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.quote.When;
import dev.rentwright.time.RequestedPeriod;
import java.util.Optional;

/** Finds what is free at a place for a period, by category and by rentable, with prices (API-28, AVL-20). */
public interface SearchOffers {

    /**
     * What is free. Something without a whole rate plan, or in another way not to be priced for this rental, is left out.
     * Refused with {@code not-found}, {@code period.empty}, {@code time.invalid-offset}, {@code period.in-past} or {@code
     * location.closed}.
     */
    Outcome<Offers> search(Query query);

    /**
     * Where, when and what.
     *
     * @param when from one time to another, for nights, or for months: what is not rented so is not found
     * @param kind only vehicles, rooms or homes, if that matters
     * @param traits what it has to be like
     */
    record Query(
            Actor actor,
            LocationId pickup,
            LocationId dropOff,
            When when,
            Optional<CategoryId> category,
            Optional<RentableKind> kind,
            Traits traits,
            Page.Request page) {

        /** Whatever it is like. */
        public Query(
                Actor actor,
                LocationId pickup,
                LocationId dropOff,
                When when,
                Optional<CategoryId> category,
                Optional<RentableKind> kind,
                Page.Request page) {
            this(actor, pickup, dropOff, when, category, kind, Traits.ANY, page);
        }

        /** From pickup to return, whatever is rented by days and hours. */
        public Query(
                Actor actor,
                LocationId pickup,
                LocationId dropOff,
                RequestedPeriod period,
                Optional<CategoryId> category,
                Page.Request page) {
            this(actor, pickup, dropOff, new When.Times(period), category, Optional.empty(), page);
        }
    }
}
