package dev.rentwright.search;

import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.host.Page;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.LocationTree;
import dev.rentwright.location.Locations;
import dev.rentwright.quote.AgreedTime;
import dev.rentwright.quote.Offer;
import dev.rentwright.quote.PriceOffers;
import dev.rentwright.quote.RequestedTimes;
import dev.rentwright.search.Offers.CategoryOffer;
import dev.rentwright.search.Offers.RentableOffer;
import dev.rentwright.stay.HouseTimes;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRuleBook;
import dev.rentwright.stay.StayRules;
import dev.rentwright.time.RentalPeriod;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class SearchOffersService implements SearchOffers {

    /** As many as one place may plausibly have; a larger one is searched by category. */
    private static final int MOST = 5_000;

    private final Locations locations;
    private final Rentables rentables;
    private final Categories categories;
    private final FreeRentables free;
    private final StayRuleBook rules;
    private final PriceOffers prices;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    SearchOffersService(
            Locations locations,
            Rentables rentables,
            Categories categories,
            FreeRentables free,
            StayRuleBook rules,
            PriceOffers prices,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        this.locations = locations;
        this.rentables = rentables;
        this.categories = categories;
        this.free = free;
        this.rules = rules;
        this.prices = prices;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Offers> search(Query query) {
        access.require(query.actor(), Permission.CATALOGUE_READ);
        return unitOfWork.run(() -> {
            Optional<Location> pickup = locations.byId(query.pickup());
            Optional<Location> dropOff = locations.byId(query.dropOff());
            if (pickup.isEmpty() || dropOff.isEmpty()) {
                return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "location")
                        .with("id", (pickup.isEmpty() ? query.pickup() : query.dropOff()).value()));
            }
            return RequestedTimes.agree(query.when(), pickup.get(), dropOff.get())
                    .then(time -> search(query, time, pickup.get(), dropOff.get()));
        });
    }

    private Outcome<Offers> search(Query query, AgreedTime time, Location pickup, Location dropOff) {
        Set<LocationId> places = LocationTree.within(locations, pickup.id());
        List<Refusal> refusals = RequestedTimes.refusals(time, pickup, dropOff, clock.instant());
        if (places.size() == 1 && !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Map<RentableId, Offer> found = new LinkedHashMap<>();
        for (LocationId id : places) {
            Location place = locations.byId(id).orElseThrow();
            Location back = dropOff.id().equals(pickup.id()) ? place : dropOff;
            for (Offer offer : at(query, place, back)) {
                found.putIfAbsent(offer.rentable().id(), offer);
            }
        }
        List<RentableOffer> offers = priced(List.copyOf(found.values()));
        return Outcome.granted(
                new Offers(time.in(times(query)).period(), byCategory(offers), page(offers, query.page())));
    }

    /** What is free at one place of those within the place that was asked for (LOC-11); nothing where it is closed then. */
    private List<Offer> at(Query query, Location place, Location back) {
        return RequestedTimes.agree(query.when(), place, back)
                .fold(time -> at(query, time, place, back), refusals -> List.of());
    }

    private List<Offer> at(Query query, AgreedTime time, Location place, Location back) {
        Instant now = clock.instant();
        if (!RequestedTimes.refusals(time, place, back, now).isEmpty()) {
            return List.of();
        }
        RentalPeriod period = time.in(times(query)).period();
        List<RentableId> ids = free.find(new FreeRentables.Query(
                new Journey(place.id(), back.id()),
                query.category(),
                time.mode(),
                period.start(),
                period.end(),
                now,
                MOST));
        List<Rentable> found = rentables.byIds(ids).stream()
                .filter(rentable ->
                        query.kind().filter(kind -> kind != rentable.kind()).isEmpty())
                .filter(rentable -> rentable.papersLastThrough(period.endDate()))
                .toList();
        return prices.price(fitting(query.traits(), found), time, place, back);
    }

    private List<Rentable> fitting(Traits traits, List<Rentable> found) {
        if (traits.equals(Traits.ANY)) {
            return found;
        }
        Map<CategoryId, RentableCategory> known = new HashMap<>();
        return found.stream()
                .filter(rentable -> traits.fit(
                        rentable,
                        known.computeIfAbsent(
                                rentable.category(), id -> categories.byId(id).orElseThrow())))
                .toList();
    }

    /** Of a category its own; where many are searched, those that houses usually have. */
    private HouseTimes times(Query query) {
        return query.category()
                .flatMap(category -> rules.of(new RuledThing.OfCategory(category)))
                .flatMap(StayRules::times)
                .orElse(HouseTimes.USUAL);
    }

    private static List<RentableOffer> priced(List<Offer> offers) {
        return offers.stream()
                .map(offer -> new RentableOffer(offer.rentable(), offer.price()))
                .sorted(Comparator.<RentableOffer, String>comparing(
                                offer -> offer.price().currency().getCurrencyCode())
                        .thenComparing(offer -> offer.price().total().amount())
                        .thenComparing(offer -> offer.rentable().id().value()))
                .toList();
    }

    private List<CategoryOffer> byCategory(List<RentableOffer> offers) {
        Map<CategoryId, List<RentableOffer>> grouped = offers.stream()
                .collect(Collectors.groupingBy(
                        offer -> offer.rentable().category(), LinkedHashMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map(entry -> new CategoryOffer(
                        categories.byId(entry.getKey()).orElseThrow(),
                        entry.getValue().size(),
                        entry.getValue().get(0).price().total()))
                .toList();
    }

    private static Page<RentableOffer> page(List<RentableOffer> offers, Page.Request page) {
        List<RentableOffer> items =
                offers.stream().skip(page.offset()).limit(page.size()).toList();
        return new Page<>(items, page, offers.size());
    }
}
