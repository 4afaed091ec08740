package dev.rentwright.quote;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.Dues;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A priced offer for one rentable and period, frozen with the plan that it was made by, until it expires (PRC-26, domain
 * P23). It promises the price, not the rentable: that takes a hold.
 *
 * @param id which one
 * @param supplier who offers
 * @param rentable what
 * @param category of what kind
 * @param pickup where it begins
 * @param dropOff where it ends
 * @param request what was priced: plan, rules, time, people and choices, frozen
 * @param period its instants, from pickup to return or from check-in to check-out, in the pickup place's zone
 * @param price the lines and their total
 * @param createdAt when it was made
 * @param expiresAt from when on it is no longer good
 * @param seal that nothing of it was changed, where quotes are sealed
 * @param ofCategory whether any of the category was asked for (CAT-34): the rentable is then the one that it was priced by,
 *     and another may be assigned at the same price
 */
public record Quote(
        QuoteId id,
        SupplierId supplier,
        RentableId rentable,
        CategoryId category,
        LocationId pickup,
        LocationId dropOff,
        PriceRequest request,
        RentalPeriod period,
        PriceBreakdown price,
        Instant createdAt,
        Instant expiresAt,
        Optional<String> seal,
        boolean ofCategory) {

    public Quote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(rentable, "rentable");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(pickup, "pickup");
        Objects.requireNonNull(dropOff, "dropOff");
        Objects.requireNonNull(price, "price");
        AgreedTime.requireInstantsOf(request.term(), period);
        if (!createdAt.isBefore(expiresAt)) {
            throw new IllegalArgumentException("expected a quote to expire after " + createdAt + ", got " + expiresAt);
        }
        if (seal.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("expected a seal or none, got a blank one");
        }
    }

    /** A quote of this very rentable. */
    public Quote(
            QuoteId id,
            SupplierId supplier,
            RentableId rentable,
            CategoryId category,
            LocationId pickup,
            LocationId dropOff,
            PriceRequest request,
            RentalPeriod period,
            PriceBreakdown price,
            Instant createdAt,
            Instant expiresAt,
            Optional<String> seal) {
        this(
                id, supplier, rentable, category, pickup, dropOff, request, period, price, createdAt, expiresAt, seal,
                false);
    }

    /**
     * A quote of a hire by days and hours, which has its instants, without a seal.
     *
     * @throws IllegalArgumentException for another term
     */
    public Quote(
            QuoteId id,
            SupplierId supplier,
            RentableId rentable,
            CategoryId category,
            LocationId pickup,
            LocationId dropOff,
            PriceRequest request,
            PriceBreakdown price,
            Instant createdAt,
            Instant expiresAt) {
        this(
                id,
                supplier,
                rentable,
                category,
                pickup,
                dropOff,
                request,
                instantsOf(request.term()),
                price,
                createdAt,
                expiresAt,
                Optional.empty());
    }

    private static RentalPeriod instantsOf(Term term) {
        if (term instanceof Term.Hire hire) {
            return hire.period();
        }
        throw new IllegalArgumentException("expected a hire by days and hours, got " + term);
    }

    /** True until the instant of expiry, which no longer counts. */
    public boolean isGoodAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** The prices it was made by. */
    public RatePlan plan() {
        return request.plan();
    }

    /** What is to be paid at once, and what when (PRC-20, domain L3). */
    public Dues dues() {
        return Dues.of(request, price);
    }

    /** What is taken along. */
    public List<ChosenAddOn> addOns() {
        return request.choices().addOns();
    }

    /** What is priced, with its instants. */
    public AgreedTime time() {
        return new AgreedTime(request.term(), period);
    }

    /** The same quote under a seal; an empty one is none. */
    public Quote sealed(String by) {
        return new Quote(
                id,
                supplier,
                rentable,
                category,
                pickup,
                dropOff,
                request,
                period,
                price,
                createdAt,
                expiresAt,
                Optional.of(by).filter(text -> !text.isEmpty()),
                ofCategory);
    }
}
