package dev.rentwright.quote;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.time.RequestedPeriod;
import java.util.List;

/** Prices a rentable, or the cheapest that is free of a category, and freezes the price for a while (PRC-26, PRC-33). */
public interface QuotePrice {

    /**
     * The quote. Refused with {@code not-found}, {@code period.empty}, {@code time.invalid-offset}, {@code
     * period.in-past}, {@code asset.not-offered}, {@code location.closed}, {@code location.one-way-not-allowed}, {@code
     * rate.incomplete} or {@code invalid-value}, all that apply; with {@code availability.conflict} when nothing of a category
     * is free.
     */
    Outcome<Quote> quote(Command command);

    /**
     * What is asked for.
     *
     * @param wanted what is to be rented
     * @param pickup where the rental begins
     * @param dropOff where it ends
     * @param period local times at the two places
     */
    record Command(
            Actor actor,
            Wanted wanted,
            LocationId pickup,
            LocationId dropOff,
            RequestedPeriod period,
            List<ChosenAddOn> addOns) {

        public Command {
            addOns = List.copyOf(addOns);
        }

        /** A rental that comes back to where it began, with nothing taken along. */
        public static Command of(Actor actor, RentableId rentable, LocationId place, String start, String end) {
            return new Command(
                    actor, new Wanted.This(rentable), place, place, RequestedPeriod.of(start, end), List.of());
        }
    }

    /** What a customer wants: this one, or any of a kind (CAT-34). */
    sealed interface Wanted {

        /** This one. */
        record This(RentableId rentable) implements Wanted {}

        /** Any of a category; the cheapest that is free is taken, and the quote names it. */
        record AnyOf(CategoryId category) implements Wanted {}
    }
}
