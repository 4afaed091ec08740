package dev.rentwright.quote;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.time.RequestedPeriod;
import dev.rentwright.time.RequestedPeriod.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class QuoteAmendmentService implements QuoteAmendment {

    private final QuoteNeeds needs;
    private final QuoteDesk desk;
    private final OfferMaker offers;
    private final CategoryOffers ofCategories;

    QuoteAmendmentService(QuoteNeeds needs, QuoteDesk desk, OfferMaker offers) {
        this.needs = needs;
        this.desk = desk;
        this.offers = offers;
        this.ofCategories = new CategoryOffers(needs, offers);
    }

    @Override
    public Outcome<Quote> preview(Agreed agreed, Amendment wished) {
        Instant now = needs.clock().instant();
        Optional<Location> pickup = location(wished.pickup().orElse(agreed.pickup()));
        Optional<Location> dropOff = location(wished.dropOff().orElse(agreed.dropOff()));
        List<Refusal> unknown = new ArrayList<>();
        if (pickup.isEmpty()) {
            unknown.add(QuoteDesk.unknown(
                    "location", wished.pickup().orElse(agreed.pickup()).value()));
        }
        if (dropOff.isEmpty()) {
            unknown.add(QuoteDesk.unknown(
                    "location", wished.dropOff().orElse(agreed.dropOff()).value()));
        }
        if (!unknown.isEmpty()) {
            return Outcome.refused(unknown);
        }
        return time(agreed, wished, pickup.orElseThrow(), dropOff.orElseThrow())
                .map(time -> inquiry(agreed, wished, pickup.orElseThrow(), dropOff.orElseThrow(), time))
                .then(inquiry -> offer(agreed, wished, inquiry, now));
    }

    @Override
    public void keep(Quote accepted) {
        needs.quotes().add(accepted);
    }

    @Override
    public PriceRequest atFrozenPlan(QuoteId accepted, PriceRequest agreed, Term term) {
        List<PricingRule> rules = new ArrayList<>(agreed.rules().rules());
        Set<RuleId> frozen = rules.stream().map(PricingRule::id).collect(Collectors.toSet());
        relevantThen(accepted, agreed, term).stream()
                .filter(rule -> !frozen.contains(rule.id()))
                .forEach(rules::add);
        PriceRequest more = agreed.with(new RuleBook(rules)).with(term);
        return term instanceof Term.Hire hire
                ? agreed.route()
                        .flatMap(route -> location(route.dropOff()))
                        .map(dropOff ->
                                more.with(AfterHours.endingAt(hire.period().end(), dropOff, agreed.plan())))
                        .orElse(more)
                : more;
    }

    private List<PricingRule> relevantThen(QuoteId accepted, PriceRequest agreed, Term term) {
        return needs.quotes()
                .byId(accepted)
                .flatMap(quote -> agreed.route()
                        .map(route -> SupplierRules.of(needs.rules().of(quote.supplier(), quote.createdAt()))
                                .relevantTo(route, term)
                                .rules()))
                .orElse(List.of());
    }

    private Outcome<Quote> offer(Agreed agreed, Amendment wished, Inquiry inquiry, Instant now) {
        boolean sameStart =
                inquiry.time().period().start().equals(agreed.time().period().start());
        List<Refusal> refusals = new ArrayList<>(
                RequestedTimes.refusals(inquiry.time(), inquiry.pickup(), inquiry.dropOff(), now).stream()
                        .filter(refusal -> !(sameStart && refusal.code() == RefusalCode.PERIOD_IN_PAST))
                        .toList());
        Vantage vantage = Vantage.now(now).before(agreed.claim());
        Outcome<Quote> quote = desk.rentable(agreed.rentable())
                .then(was -> another(wished, was)
                        .map(category -> ofCategories
                                .cheapest(category, Optional.of(was.supplier()), inquiry, vantage)
                                .map(made -> desk.quote(inquiry, made, true, now)))
                        .orElseGet(() -> rentable(wished, was)
                                .then(rentable -> offers.offer(inquiry, rentable, offers.reading(vantage)))
                                .map(made -> desk.quote(inquiry, made, false, now))));
        refusals.addAll(quote.refusals());
        return refusals.isEmpty() ? quote : Outcome.refused(refusals);
    }

    /** Any of the category that it has is what it has. */
    private static Optional<CategoryId> another(Amendment wished, Rentable was) {
        return wished.category().filter(category -> !category.equals(was.category()));
    }

    private Outcome<Rentable> rentable(Amendment wished, Rentable was) {
        return wished.rentable().map(desk::rentable).orElseGet(() -> Outcome.granted(was));
    }

    private static Inquiry inquiry(
            Agreed agreed, Amendment wished, Location pickup, Location dropOff, AgreedTime time) {
        PriceRequest before = agreed.request();
        Wishes wishes = new Wishes(
                wished.addOns().orElse(before.choices().addOns()),
                before.choices().features(),
                before.choices().discounts(),
                before.choices().coupon().map(coupon -> coupon.code()),
                before.circumstances().shownIn().map(rate -> rate.to()));
        return new Inquiry(
                pickup,
                dropOff,
                time,
                TravelParty.of(wished.travellers()
                        .map(some -> some.orAsManyAs(before.travellers()))
                        .orElse(before.travellers())),
                wishes);
    }

    /** What was agreed, unless another time is wished, or clocks at another place show the same times. */
    private Outcome<AgreedTime> time(Agreed agreed, Amendment wished, Location pickup, Location dropOff) {
        if (wished.when().isPresent()) {
            return RequestedTimes.agree(wished.when().get(), pickup, dropOff);
        }
        Location before = location(agreed.dropOff()).orElseThrow();
        boolean sameClocks = pickup.zone().equals(agreed.time().period().zone())
                && dropOff.zone().equals(before.zone());
        return sameClocks
                ? Outcome.granted(agreed.time())
                : RequestedTimes.agree(again(agreed.time(), before), pickup, dropOff);
    }

    private static When again(AgreedTime time, Location dropOff) {
        if (time.term() instanceof Term.Nights nights) {
            return new When.Nights(nights.dates().from(), nights.dates().until());
        }
        if (time.term() instanceof Term.Months months) {
            return new When.Months(months.start(), months.months(), months.lease());
        }
        return new When.Times(new RequestedPeriod(
                new Moment(time.period().startLocal().toLocalDateTime(), Optional.empty()),
                new Moment(time.period().end().atZone(dropOff.zone()).toLocalDateTime(), Optional.empty())));
    }

    private Optional<Location> location(LocationId id) {
        return needs.locations().byId(id);
    }
}
