package dev.rentwright.imports.csv.listings;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.kind.ListingProfile;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.host.ExternalReferences.Reference;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.Address;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.LocationType;
import dev.rentwright.location.OpeningHours;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.party.RegisterSupplier;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRules;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Puts homes into the catalogue, with their host, place and category, within one unit of work. */
final class Homes {

    private static final Actor ACTOR = Actor.system("import");
    private static final String SYSTEM = "listings.csv";

    private final Rentwright engine;

    Homes(Rentwright engine) {
        this.engine = engine;
    }

    /** What a row did. */
    enum Effect {
        TAKEN,
        CHANGED,
        UNCHANGED
    }

    Effect take(Listing listing) {
        Reference theirs = new Reference(SYSTEM, "listing", listing.number());
        Optional<RentableId> known =
                engine.ports().externalReferences().find(theirs).map(RentableId::new);
        if (known.isPresent()) {
            boolean priced = price(known.get(), listing);
            return rule(known.get(), listing) || priced ? Effect.CHANGED : Effect.UNCHANGED;
        }
        RentableId added = add(listing);
        engine.ports().externalReferences().record(theirs, added.value());
        price(added, listing);
        rule(added, listing);
        return Effect.TAKEN;
    }

    /** True when the price was another. Everything else on the card stays. */
    private boolean price(RentableId home, Listing listing) {
        RateCard card = engine.ports()
                .rateCards()
                .of(home)
                .orElseGet(() -> RateCard.in(listing.night().currency()));
        Rate night = Rate.of(listing.night());
        boolean same = Optional.ofNullable(card.time().tiers().get(RateTier.DAILY))
                .filter(rate -> rate.list().equals(night.list()))
                .isPresent();
        if (!same) {
            engine.tariff()
                    .setRateCard()
                    .onRentable(ACTOR, home, card.with(RateTier.DAILY, night))
                    .orThrow();
        }
        return !same;
    }

    /** True when the minimum was another. Every other rule stays. */
    private boolean rule(RentableId home, Listing listing) {
        RuledThing thing = new RuledThing.OfRentable(home);
        StayRules before = engine.ports().stayRules().of(thing).orElse(StayRules.NONE);
        Optional<Integer> minimum = Optional.of(listing.minimumNights());
        if (before.minimumDays().equals(minimum)) {
            return false;
        }
        StayRules after = new StayRules(
                before.checkIn(),
                before.checkOut(),
                minimum,
                before.maximumDays(),
                before.leadHours(),
                before.advanceDays(),
                before.minimumMonths(),
                before.minimumLeaseMonths(),
                before.maximumLeaseMonths(),
                before.noticeDays(),
                before.dated());
        engine.stays().setStayRules().put(ACTOR, thing, after).orThrow();
        return true;
    }

    private RentableId add(Listing listing) {
        ListingProfile profile = new ListingProfile(
                ListingProfile.Use.RESIDENTIAL,
                Optional.empty(),
                Optional.of(address()),
                Optional.of(listing.position()),
                false);
        return engine.catalogue()
                .addRentable()
                .add(new AddRentable.Command(
                                ACTOR,
                                new SupplierId(ours("host", listing.host(), () -> host(listing))),
                                new CategoryId(ours("kind", listing.kind().name(), () -> category(listing.kind()))),
                                listing.kind().singular() + " in " + listing.neighbourhood(),
                                Set.of(RentalMode.DAILY),
                                new LocationId(ours("neighbourhood", placeKey(listing), () -> place(listing))),
                                Optional.empty(),
                                Duration.ZERO,
                                new PropertyListing(
                                        listing.kind().propertyType(),
                                        listing.kind().guests(),
                                        profile))
                        .turningAroundAsItsCategory())
                .orThrow()
                .id();
    }

    private UUID ours(String kind, String key, Supplier<UUID> made) {
        Reference reference = new Reference(SYSTEM, kind, key);
        return engine.ports().externalReferences().find(reference).orElseGet(() -> {
            UUID fresh = made.get();
            engine.ports().externalReferences().record(reference, fresh);
            return fresh;
        });
    }

    private UUID host(Listing listing) {
        return engine.parties()
                .registerSupplier()
                .register(new RegisterSupplier.Command(ACTOR, "Host " + listing.host()))
                .id()
                .value();
    }

    private UUID category(RoomKind kind) {
        return engine.catalogue()
                .defineCategory()
                .define(new DefineCategory.Command(
                        ACTOR,
                        RentableKind.PROPERTY,
                        kind.name(),
                        kind.plural(),
                        "",
                        Optional.empty(),
                        Optional.empty()))
                .orThrow()
                .id()
                .value();
    }

    private UUID place(Listing listing) {
        return engine.locations()
                .registerLocation()
                .register(new RegisterLocation.Command(
                        ACTOR,
                        code(placeKey(listing)),
                        listing.neighbourhood() + ", " + listing.borough(),
                        LocationType.RESIDENTIAL,
                        address(),
                        Optional.of(listing.position()),
                        ZoneId.of("America/New_York"),
                        OpeningHours.ALWAYS,
                        0,
                        Optional.empty()))
                .orThrow()
                .id()
                .value();
    }

    private static String placeKey(Listing listing) {
        return listing.borough() + "/" + listing.neighbourhood();
    }

    /** Codes have ten characters and neighbourhoods no code: {@code NY-} and a number that the name comes to. */
    private static String code(String placeKey) {
        return "NY-"
                + Integer.toUnsignedString(placeKey.hashCode() & 0x7FFF_FFFF, 36)
                        .toUpperCase(Locale.ROOT);
    }

    private static Address address() {
        return new Address(Optional.empty(), "New York", Optional.of("NY"), Optional.empty(), "US");
    }
}
