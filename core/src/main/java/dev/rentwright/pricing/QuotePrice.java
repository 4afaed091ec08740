package dev.rentwright.pricing;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.time.RequestedPeriod;
import java.util.List;

/** Prices a rentable for a period and freezes the price for a while (PRC-26, PRC-33). */
public interface QuotePrice {

    /**
     * The quote. Refused with {@code not-found}, {@code period.empty}, {@code time.invalid-offset}, {@code
     * period.in-past}, {@code asset.not-offered}, {@code location.closed}, {@code location.one-way-not-allowed}, {@code
     * rate.incomplete} or {@code invalid-value}, all that apply.
     */
    Outcome<Quote> quote(Command command);

    /**
     * What is asked for.
     *
     * @param pickup where the rental begins
     * @param dropOff where it ends
     * @param period local times at the two places
     */
    record Command(
            Actor actor,
            RentableId rentable,
            LocationId pickup,
            LocationId dropOff,
            RequestedPeriod period,
            List<ChosenAddOn> addOns) {

        public Command {
            addOns = List.copyOf(addOns);
        }

        /** A rental that comes back to where it began, with nothing taken along. */
        public static Command of(Actor actor, RentableId rentable, LocationId place, String start, String end) {
            return new Command(actor, rentable, place, place, RequestedPeriod.of(start, end), List.of());
        }
    }
}
