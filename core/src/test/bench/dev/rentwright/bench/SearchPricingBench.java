package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.Trip;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.RateBook;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Performance A4: the totals of all assets that one search found, for one trip of fourteen days. Assets of a category are
 * priced by the category's card, and each category has a daily price of its own. A hundred rules, ten of them matching.
 */
@SuppressWarnings("NullAway.Init") // filled by JMH and by prepare() before anything is measured
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class SearchPricingBench {

    private static final int RULES = 100;
    private static final int MATCHING = 10;
    private static final int DAYS = 14;

    /** Assets found. */
    @Param({"100", "1000", "10000"})
    public int assets;

    /** How many categories they are of. */
    @Param({"1", "20"})
    public int categories;

    private final List<HandWrittenQuote> limits = new ArrayList<>();
    private final List<RateBook> books = new ArrayList<>();
    private PriceRequest[] requests;
    private Trip trip;

    /** Prepares every arm, and refuses to measure arms that do not agree. */
    @Setup
    public void prepare() {
        QuoteJob first = QuoteJobs.dateBased(RULES, MATCHING, DAYS);
        trip = first.trips().get(0);
        PriceRequest[] byCategory = new PriceRequest[categories];
        for (int category = 0; category < categories; category++) {
            QuoteJob job = dearer(first, category);
            LibraryQuote library = new LibraryQuote(job);
            byCategory[category] = library.requests(List.of(trip))[0];
            limits.add(new HandWrittenQuote(job));
            books.add(RateBook.of(byCategory[category].plan(), byCategory[category].rules()));
        }
        requests = new PriceRequest[assets];
        for (int asset = 0; asset < assets; asset++) {
            requests[asset] = byCategory[asset % categories];
        }
        long expected = limit();
        if (library() != expected || loop() != expected || calculator() != expected) {
            throw new IllegalStateException("expected " + expected + " of every arm, got " + library() + ", " + loop()
                    + " and " + calculator());
        }
    }

    private static QuoteJob dearer(QuoteJob job, int cents) {
        QuoteJob.Card card = job.card();
        return new QuoteJob(
                new QuoteJob.Card(card.daily() + cents, card.weekly(), card.biWeekly(), card.monthly(), card.hourly()),
                job.dateBased(),
                job.datePrices(),
                job.rules(),
                job.extras(),
                job.levies(),
                job.trips());
    }

    /** One loop by hand per category, and its total for each of its assets. */
    @Benchmark
    public long limit() {
        long[] totals = new long[categories];
        for (int category = 0; category < categories; category++) {
            totals[category] = limits.get(category).totalOnly(trip);
        }
        long sum = 0;
        for (int asset = 0; asset < assets; asset++) {
            sum += totals[asset % categories];
        }
        return sum;
    }

    /** One price per category, with all its lines, found again by the request that its assets share. */
    @Benchmark
    public long library() {
        IdentityHashMap<PriceRequest, Money> totals = new IdentityHashMap<>();
        long sum = 0;
        for (int asset = 0; asset < assets; asset++) {
            PriceRequest request = requests[asset];
            RateBook book = books.get(asset % categories);
            sum += totals.computeIfAbsent(
                            request, each -> book.price(each).orThrow().total())
                    .minorUnits();
        }
        return sum;
    }

    /** A price per asset by the book of its category. */
    @Benchmark
    public long loop() {
        long sum = 0;
        for (int asset = 0; asset < assets; asset++) {
            sum += books.get(asset % categories)
                    .price(requests[asset])
                    .orThrow()
                    .total()
                    .minorUnits();
        }
        return sum;
    }

    /** A price per asset without a book that is kept: the rules are shared, the plan is read again each time. */
    @Benchmark
    public long calculator() {
        long sum = 0;
        for (int asset = 0; asset < assets; asset++) {
            sum += PriceCalculator.price(requests[asset]).orThrow().total().minorUnits();
        }
        return sum;
    }
}
