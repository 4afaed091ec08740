package dev.rentwright.quote;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.time.RequestedPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Prices a rentable, or the cheapest that is free of a category, and freezes the price for a while (PRC-26, PRC-33). */
public interface QuotePrice {

    /**
     * The quote; what a place asks for coming when it is closed is a surcharge of it (domain A8). Refused with {@code
     * not-found}, {@code period.empty}, {@code time.invalid-offset}, {@code period.in-past}, {@code asset.not-offered}, {@code
     * location.closed}, {@code location.one-way-not-allowed}, {@code stay.over-occupancy}, {@code driver.too-young} or {@code
     * driver.too-old} for a driver whose age is said and who is not driven by a chauffeur (domain T10), {@code
     * licence.expires-during-rental}, {@code licence.too-recent} or {@code party.not-eligible} for a customer who is named and
     * would drive (domain T11), {@code rate.incomplete}, {@code coupon.invalid} or {@code invalid-value}, all that apply; with
     * {@code availability.conflict}, and what else is free there, when nothing of a category is free, nor would be if what is
     * only planned were moved, or {@code location.no-stock} where no vehicle of it will be there, taken or not (domain A9); and
     * with {@code availability.conflict} as its first when none that is free can be priced.
     */
    Outcome<Quote> quote(Command command);

    /**
     * What is asked for.
     *
     * @param wanted what is to be rented
     * @param pickup where the rental begins
     * @param dropOff where it ends
     * @param when from when to when
     * @param travellers who comes along; where nobody says how many adults, two in a room (PRC-09) and one elsewhere.
     *     Whoever says that they are exempt from a tax or surcharge needs the permission {@code booking:override}
     * @param wishes what is taken along and taken off
     * @param customer who is to rent it, where that is said: of a vehicle the main driver, whose age and licence are asked for
     *     then as when it is booked, and who is as old as they are where no driver's age is said. Customers name themselves
     */
    record Command(
            Actor actor,
            Wanted wanted,
            LocationId pickup,
            LocationId dropOff,
            When when,
            TravelParty travellers,
            Wishes wishes,
            Optional<CustomerId> customer) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(wanted, "wanted");
            Objects.requireNonNull(pickup, "pickup");
            Objects.requireNonNull(dropOff, "dropOff");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(travellers, "travellers");
            Objects.requireNonNull(wishes, "wishes");
            Objects.requireNonNull(customer, "customer");
        }

        /** For nobody in particular. */
        public Command(
                Actor actor,
                Wanted wanted,
                LocationId pickup,
                LocationId dropOff,
                When when,
                TravelParty travellers,
                Wishes wishes) {
            this(actor, wanted, pickup, dropOff, when, travellers, wishes, Optional.empty());
        }

        /** The same for somebody. */
        public Command of(CustomerId other) {
            return new Command(actor, wanted, pickup, dropOff, when, travellers, wishes, Optional.of(other));
        }

        /** The same for nobody in particular, as for those who are driven. */
        public Command ofNobody() {
            return new Command(actor, wanted, pickup, dropOff, when, travellers, wishes);
        }

        /** A hire by days and hours with add-ons. */
        public Command(
                Actor actor,
                Wanted wanted,
                LocationId pickup,
                LocationId dropOff,
                RequestedPeriod period,
                List<ChosenAddOn> addOns) {
            this(actor, wanted, pickup, dropOff, new When.Times(period), TravelParty.UNSAID, Wishes.of(addOns));
        }

        /** A rental that comes back to where it began, with nothing taken along. */
        public static Command of(Actor actor, RentableId rentable, LocationId place, String start, String end) {
            return new Command(
                    actor, new Wanted.This(rentable), place, place, RequestedPeriod.of(start, end), List.of());
        }

        /** Nights in a room or home, up to the date of departure. */
        public static Command nights(
                Actor actor, RentableId rentable, LocationId place, LocalDate arrival, LocalDate departure) {
            return stay(actor, rentable, place, new When.Nights(arrival, departure));
        }

        /** A lease of calendar months from a date. */
        public static Command lease(Actor actor, RentableId rentable, LocationId place, LocalDate start, int months) {
            return stay(actor, rentable, place, new When.Months(start, months, true));
        }

        /** A stay in a room or home, for nights or months, with nothing else. */
        public static Command stay(Actor actor, RentableId rentable, LocationId place, When when) {
            return new Command(actor, new Wanted.This(rentable), place, place, when, TravelParty.UNSAID, Wishes.NONE);
        }

        /** The same for other people. */
        public Command with(Travellers others) {
            return new Command(actor, wanted, pickup, dropOff, when, TravelParty.of(others), wishes, customer);
        }

        /** The same for whoever comes. */
        public Command with(TravelParty others) {
            return new Command(actor, wanted, pickup, dropOff, when, others, wishes, customer);
        }

        /** The same with other wishes. */
        public Command with(Wishes others) {
            return new Command(actor, wanted, pickup, dropOff, when, travellers, others, customer);
        }
    }

    /** What a customer wants: this one, or any of a kind (CAT-34). */
    sealed interface Wanted {

        /** This one. */
        record This(RentableId rentable) implements Wanted {}

        /** Any of a category; it is priced by the cheapest that is free, and the booking is of the category. */
        record AnyOf(CategoryId category) implements Wanted {}
    }
}
