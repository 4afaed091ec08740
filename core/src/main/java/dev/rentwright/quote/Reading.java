package dev.rentwright.quote;

import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Occupancies;
import dev.rentwright.availability.Occupancy;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.PaymentTerms;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.RateBook;
import dev.rentwright.pricing.RateBooks;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.stay.StayRules;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.Surcharge;
import dev.rentwright.tariff.Taxes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What one command reads of the stores, each thing once, however many rentables it prices. It lives as long as its unit of
 * work and is not shared.
 */
final class Reading {

    private final QuoteNeeds needs;
    private final RuleShelf shelf;
    private final RateBooks books;
    private final Vantage vantage;
    private final Map<RentableId, Optional<RateCard>> cards = new HashMap<>();
    private final Map<RentableId, StayRules> stays = new HashMap<>();
    private final FeaturePrices features;
    private final Map<SupplierId, Map<LocationId, Taxes>> taxes = new HashMap<>();
    private final Map<Taxes, IdentityHashMap<RateCard, RateCard>> taxed = new HashMap<>();
    private final Map<PaymentTerms, IdentityHashMap<RateCard, RateCard>> paid = new HashMap<>();
    private final IdentityHashMap<RateCard, Outcome<RatePlan>> plans = new IdentityHashMap<>();
    private final Map<List<Surcharge>, IdentityHashMap<RatePlan, RatePlan>> afterHours = new HashMap<>();
    private final Map<SupplierId, SupplierRules> indexes = new HashMap<>();
    private final Map<Sale, RuleBook> rules = new HashMap<>();
    private final Map<Sale, Utilisation> taken = new HashMap<>();
    private final IdentityHashMap<RatePlan, IdentityHashMap<RuleBook, Shared>> prices = new IdentityHashMap<>();
    private final Map<CategoryId, Optional<RentableCategory>> categories = new HashMap<>();
    private final Map<SupplierId, Optional<dev.rentwright.party.Supplier>> sellers = new HashMap<>();
    private final Map<Occupancies.Query, Map<LocalDate, Occupancy>> counts = new HashMap<>();

    Reading(QuoteNeeds needs, RuleShelf shelf, RateBooks books, Vantage vantage) {
        this.needs = needs;
        this.shelf = shelf;
        this.books = books;
        this.vantage = vantage;
        this.features = new FeaturePrices(() ->
                isPast() ? needs.features().priced(at()) : needs.features().priced());
    }

    /** From when prices are looked at. */
    Instant at() {
        return vantage.at();
    }

    /** Whether that is another instant than now. */
    boolean isPast() {
        return vantage.past();
    }

    /** The booking that is priced again, where it is one. */
    Optional<ClaimReference> before() {
        return vantage.before();
    }

    /** Reads the cards and stay rules of many rentables at once, the cards where they are asked for as they stand. */
    void prepare(Collection<Rentable> many) {
        if (!isPast()) {
            Map<RentableId, RateCard> found = needs.cards().effective(many);
            many.forEach(rentable -> cards.put(rentable.id(), Optional.ofNullable(found.get(rentable.id()))));
        }
        stays.putAll(needs.stayRules().effective(many));
    }

    /** What is asked of a stay in it, as it is asked today. */
    StayRules stay(Rentable rentable) {
        return stays.computeIfAbsent(rentable.id(), id -> needs.stayRules().effective(rentable));
    }

    Optional<RateCard> card(Rentable rentable) {
        return cards.computeIfAbsent(
                rentable.id(),
                id -> isPast()
                        ? needs.cards().effective(rentable, at())
                        : needs.cards().effective(rentable));
    }

    /** What a rentable is one of; asked where it does not say itself what its category promises. */
    Optional<RentableCategory> category(Rentable rentable) {
        return categories.computeIfAbsent(
                rentable.category(), id -> needs.categories().byId(id));
    }

    /**
     * A card with all that is said beside it: what features cost by themselves, the taxes of a supplier and a place, and
     * how the supplier is paid.
     */
    RateCard whole(RateCard card, Inquiry inquiry, Rentable rentable) {
        RateCard fitted = features.under(
                card, () -> featuresOf(rentable), inquiry.wishes().features());
        return paid(taxed(fitted, rentable.supplier(), inquiry.pickup()), rentable.supplier());
    }

    /** What a rentable has, by its own word and its category's. */
    Set<FeatureCode> featuresOf(Rentable rentable) {
        return category(rentable)
                .map(category -> category.featuresOf(rentable))
                .orElse(rentable.presentation().features());
    }

    /** With the taxes of its supplier and the place where it names none; of the same card and taxes the same. */
    private RateCard taxed(RateCard card, SupplierId supplier, Location place) {
        if (!card.taxes().taxes().isEmpty()) {
            return card;
        }
        Taxes taxes = taxes(supplier, place);
        return taxes.equals(Taxes.NONE)
                ? card
                : taxed.computeIfAbsent(taxes, alike -> new IdentityHashMap<>())
                        .computeIfAbsent(card, bare -> bare.taxedBy(taxes));
    }

    /** As its supplier wants to be paid where it does not say; of the same card and terms the same. */
    private RateCard paid(RateCard card, SupplierId supplier) {
        if (card.fees().payment().isPresent()) {
            return card;
        }
        return seller(supplier)
                .flatMap(found -> found.payment())
                .map(terms -> paid.computeIfAbsent(terms, alike -> new IdentityHashMap<>())
                        .computeIfAbsent(card, silent -> silent.paidBy(terms)))
                .orElse(card);
    }

    private Taxes taxes(SupplierId supplier, Location place) {
        return taxes.computeIfAbsent(supplier, id -> new HashMap<>())
                .computeIfAbsent(place.id(), id -> needs.taxes().at(supplier, id, at()));
    }

    /** The whole plan of a card; rentables that share a card share its plan. */
    Outcome<RatePlan> plan(RateCard card) {
        return plans.computeIfAbsent(card, RateCard::plan);
    }

    /** The same plan with what is due outside opening hours; of the same plan and dues the same. */
    RatePlan plan(RatePlan plan, List<Surcharge> due) {
        return due.isEmpty()
                ? plan
                : afterHours
                        .computeIfAbsent(due, fees -> new IdentityHashMap<>())
                        .computeIfAbsent(plan, regular -> AfterHours.with(due, regular));
    }

    /** The rules that may matter, narrowed once for all rentables of a supplier that take the same route. */
    RuleBook rules(Sale sale) {
        return rules.computeIfAbsent(
                sale, unknown -> books.arranged(index(sale.supplier()).relevantTo(sale.route(), sale.term())));
    }

    /** How much was taken, counted once for all that are sold alike. */
    Utilisation utilisation(Sale sale, Supplier<Utilisation> counting) {
        return taken.computeIfAbsent(sale, unknown -> counting.get());
    }

    /**
     * The price of a request by a plan and rules that this reading gave out. What differs in nothing that a price depends on is
     * priced once: most cars of a category are.
     */
    Outcome<PriceBreakdown> price(PriceRequest request) {
        // Told apart by identity, because equality would read all of a plan and its rules.
        return prices.computeIfAbsent(request.plan(), plan -> new IdentityHashMap<>())
                .computeIfAbsent(request.rules(), rules -> new Shared(books.of(request.plan(), rules)))
                .price(request);
    }

    private SupplierRules index(SupplierId supplier) {
        return indexes.computeIfAbsent(supplier, id -> isPast() ? shelf.of(id, at()) : shelf.of(id));
    }

    Optional<Coupon> coupon(SupplierId supplier, String code) {
        return isPast()
                ? needs.coupons().of(supplier, code, at())
                : needs.coupons().of(supplier, code);
    }

    Percentage rate(SupplierId supplier) {
        return isPast()
                ? needs.suppliers().priceChangeRate(supplier, at()).orElse(Percentage.ZERO)
                : seller(supplier).map(found -> found.priceChangeRate()).orElse(Percentage.ZERO);
    }

    private Optional<dev.rentwright.party.Supplier> seller(SupplierId supplier) {
        return sellers.computeIfAbsent(supplier, id -> needs.suppliers().byId(id));
    }

    Map<LocalDate, Occupancy> occupancy(Occupancies.Query query) {
        return counts.computeIfAbsent(query, needs.occupancies()::on);
    }

    /** A book, and the prices made by it, by all else that a request says. */
    private record Shared(RateBook book, Map<Asked, Outcome<PriceBreakdown>> prices) {

        Shared(RateBook book) {
            this(book, new HashMap<>());
        }

        Outcome<PriceBreakdown> price(PriceRequest request) {
            return prices.computeIfAbsent(Asked.of(request), asked -> book.price(request));
        }
    }

    /** Everything of a request but its plan and rules. */
    private record Asked(
            Term term, Optional<Route> route, Travellers travellers, Choices choices, Circumstances circumstances) {

        static Asked of(PriceRequest request) {
            return new Asked(
                    request.term(), request.route(), request.travellers(), request.choices(), request.circumstances());
        }
    }

    /** Who sells what kind of thing from where to where, when. */
    record Sale(SupplierId supplier, Route route, Term term) {}
}
