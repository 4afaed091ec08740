package dev.rentwright.bench;

import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.RateBook;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RatePlan;
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
 * Performance A3: what it costs to make a rate book of rules and a plan that are at hand. A book arranges its rules for the
 * first price, so that price is part of it.
 */
@SuppressWarnings("NullAway.Init") // filled by JMH and by prepare() before anything is measured
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class RateBookCompileBench {

    private static final int DAYS = 14;

    /** Rules stored, a tenth of them matching. */
    @Param({"100", "1000", "10000"})
    public int rules;

    private RatePlan plan;
    private List<PricingRule> stored;
    private PriceRequest request;

    /** Makes the rules, and refuses to measure a book that prices otherwise than the limit. */
    @Setup
    public void prepare() {
        QuoteJob job = QuoteJobs.dateBased(rules, rules / 10, DAYS);
        LibraryQuote library = new LibraryQuote(job);
        QuoteArm.mustAgree(job.trips(), new HandWrittenQuote(job), List.of(library));
        plan = LibraryQuote.plan(job);
        stored = LibraryQuote.rules(job).rules();
        request = library.requests(job.trips())[0];
    }

    /** A new book and its first price. */
    @Benchmark
    public Object library() {
        RuleBook book = new RuleBook(stored);
        return RateBook.of(plan, book)
                .price(new PriceRequest(
                        plan,
                        book,
                        request.term(),
                        request.route(),
                        request.travellers(),
                        request.choices(),
                        request.circumstances()))
                .orThrow();
    }
}
