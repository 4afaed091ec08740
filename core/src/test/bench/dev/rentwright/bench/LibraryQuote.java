package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.StoredRule;
import dev.rentwright.bench.QuoteJob.Trip;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.RateBook;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.DatePrice;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.Taxes;
import dev.rentwright.time.RentalPeriod;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javax.money.CurrencyUnit;

/** The engine of this library: the job as a host would say it, a book compiled once, and requests made of the trips. */
final class LibraryQuote implements QuoteArm {

    private static final CurrencyUnit EUR = Currencies.of("EUR");
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final int CENT_DIGITS = 2;
    private static final int PICKUP_HOUR = 10;

    private final RatePlan plan;
    private final RuleBook rules;
    private final Choices choices;
    private final RateBook book;
    private final Map<String, CategoryId> categories = new HashMap<>();
    private final Map<String, LocationId> places = new HashMap<>();
    private final Map<Trip, PriceRequest> requests = new HashMap<>();

    LibraryQuote(QuoteJob job) {
        plan = plan(job);
        rules = rules(job);
        choices = Choices.of(job.extras().stream()
                .map(extra -> new ChosenAddOn(extra.code(), extra.pieces()))
                .toList());
        book = RateBook.of(plan, rules);
        job.trips().forEach(trip -> requests.put(trip, request(trip)));
    }

    /** The requests of trips, in their order. */
    PriceRequest[] requests(List<Trip> trips) {
        return trips.stream().map(this::known).toArray(PriceRequest[]::new);
    }

    /** What is measured: the price as the library gives it, with all its lines and what they are made of. */
    PriceBreakdown price(PriceRequest request) {
        return book.price(request).orThrow();
    }

    /** Reads what every line says, as {@link QuotedTotal#read()} does, and whether it is taxed, and what it is based on. */
    static long read(PriceBreakdown price) {
        long said = price.total().minorUnits();
        for (PriceLine line : price.lines()) {
            said = 31 * said + line.kind().name().hashCode();
            said = 31 * said + line.code().hashCode();
            said = 31 * said + line.quantity().longValue();
            said = 31 * said + line.unitPrice().unscaled();
            said = 31 * said + line.amount().minorUnits();
            said = line.taxable() || line.included() ? said + 1 : said;
            said = line.basis() instanceof Basis.RuleEffect rule ? said + rule.units() : said;
        }
        return said;
    }

    @Override
    public QuotedTotal quote(Trip trip) {
        PriceBreakdown price = price(known(trip));
        return new QuotedTotal(
                price.total().minorUnits(),
                price.lines().stream().map(LibraryQuote::line).toList());
    }

    /** The request for a trip, made anew. */
    PriceRequest request(Trip trip) {
        LocalDateTime start = trip.start().atTime(PICKUP_HOUR, 0);
        LocalDateTime end = start.plusDays(trip.days()).plusHours(trip.hours());
        RentalPeriod period = new RentalPeriod(start.toInstant(ZoneOffset.UTC), end.toInstant(ZoneOffset.UTC), UTC);
        // Of a host's assets those in one place share its id, as trips share their names here.
        CategoryId category = categories.computeIfAbsent(trip.category(), LibraryQuote::category);
        LocationId place = places.computeIfAbsent(trip.location(), LibraryQuote::location);
        return PriceRequest.of(plan, new Term.Hire(period))
                .with(rules)
                .with(new Route(category, place, place))
                .with(choices);
    }

    static RatePlan plan(QuoteJob job) {
        RateCard card = RateCard.in(EUR)
                .with(RateTier.DAILY, rate(job.card().daily()))
                .with(RateTier.WEEKLY, rate(job.card().weekly()))
                .with(RateTier.BI_WEEKLY, rate(job.card().biWeekly()))
                .with(RateTier.MONTHLY, rate(job.card().monthly()))
                .with(RateTier.HOURLY, rate(job.card().hourly()))
                .withAddOns(job.extras().stream().map(LibraryQuote::addOn).toArray(AddOn[]::new))
                .with(Taxes.of(job.levies().stream().map(LibraryQuote::tax).toArray(Tax[]::new)));
        if (!job.dateBased()) {
            return card.plan().orThrow();
        }
        DatePrice[] prices = job.datePrices().stream()
                .map(dated -> new DatePrice(dated.dates().first(), dated.dates().last(), price(dated.cents())))
                .toArray(DatePrice[]::new);
        return card.with(card.time().withDatePrices(prices)).plan().orThrow();
    }

    static RuleBook rules(QuoteJob job) {
        return new RuleBook(job.rules().stream().map(LibraryQuote::rule).toList());
    }

    private PriceRequest known(Trip trip) {
        return Objects.requireNonNull(requests.get(trip), "a request for every trip");
    }

    private static PricingRule rule(StoredRule rule) {
        RuleCriteria when = new RuleCriteria(
                rule.category().map(LibraryQuote::category),
                rule.location().map(LibraryQuote::location),
                rule.dates().map(QuoteJob.Dates::first),
                rule.dates().map(QuoteJob.Dates::last),
                rule.weekday().map(Set::of).orElse(Set.of()),
                Optional.empty(),
                Optional.empty(),
                boxed(rule.minDays()),
                boxed(rule.maxDays()));
        return new PricingRule(
                new RuleId(rule.code()),
                1,
                rule.code(),
                RuleType.valueOf(rule.type().name()),
                when,
                BigDecimal.valueOf(rule.multiplier(), 3),
                rule.fixed() == 0 ? Optional.empty() : Optional.of(price(rule.fixed())),
                rule.priority(),
                true,
                new ExclusiveGroup.OfItsType(),
                List.of());
    }

    private static AddOn addOn(QuoteJob.Extra extra) {
        AddOn addOn = extra.perDay()
                ? AddOn.perDay(extra.code(), extra.code(), price(extra.cents()))
                : AddOn.perBooking(extra.code(), extra.code(), price(extra.cents()));
        return extra.cap().isPresent()
                ? addOn.cappedAt(Money.ofMinor(extra.cap().getAsLong(), EUR))
                : addOn;
    }

    private static Tax tax(QuoteJob.Levy levy) {
        Percentage rate = Percentage.of(BigDecimal.valueOf(levy.rate(), 3));
        return new Tax(levy.code(), rate, false, levy.compound(), Optional.empty());
    }

    private static QuotedTotal.Line line(PriceLine line) {
        return new QuotedTotal.Line(
                line.kind().name(),
                line.code(),
                line.quantity().longValueExact(),
                line.unitPrice().times(1, Rounding.HALF_UP).minorUnits(),
                line.amount().minorUnits());
    }

    private static Optional<Integer> boxed(OptionalInt days) {
        return days.isPresent() ? Optional.of(days.getAsInt()) : Optional.empty();
    }

    private static Rate rate(long cents) {
        return Rate.of(price(cents));
    }

    private static UnitPrice price(long cents) {
        return new UnitPrice(cents, CENT_DIGITS, EUR);
    }

    private static CategoryId category(String name) {
        return new CategoryId(id(name));
    }

    private static LocationId location(String name) {
        return new LocationId(id(name));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
