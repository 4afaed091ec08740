package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.Trip;
import dev.rentwright.pricing.PriceRequest;
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
 * A quote of performance A2: what it costs at least, and what it would cost to write it down naively. One operation is one
 * quote; the trips take turns. Rules and requests are made ready outside the measurement, units of price inside.
 */
@SuppressWarnings("NullAway.Init") // filled by JMH and by prepare() before anything is measured
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class QuoteBench {

    /** Rules stored. */
    @Param({"10", "100", "1000", "10000"})
    public int rules;

    /** How many of them match; all where fewer are stored. */
    @Param({"10", "30"})
    public int matching;

    /** Days of every trip. */
    @Param({"1", "14", "90"})
    public int days;

    /** Whether days have prices of their own (domain P4) or tiers are packed (domain P3). */
    @Param({"true", "false"})
    public boolean dateBased;

    private Trip[] trips;
    private int next;
    private HandWrittenQuote limit;
    private DecimalScan scan;
    private LibraryQuote library;
    private PriceRequest[] requests;

    /** Prepares every arm, and refuses to measure arms that do not agree. */
    @Setup
    public void prepare() {
        QuoteJob job =
                dateBased ? QuoteJobs.dateBased(rules, matching, days) : QuoteJobs.inTiers(rules, matching, days);
        trips = job.trips().toArray(Trip[]::new);
        limit = new HandWrittenQuote(job);
        scan = new DecimalScan(job);
        library = new LibraryQuote(job);
        requests = library.requests(job.trips());
        QuoteArm.mustAgree(job.trips(), scan, List.of(limit, library));
    }

    /** The engine of this library. */
    @Benchmark
    public Object library() {
        return library.price(requests[next++ & (QuoteJobs.TRIPS - 1)]);
    }

    /** The same, the request made of the trip anew. */
    @Benchmark
    public Object libraryFromTrip() {
        return library.price(library.request(nextTrip()));
    }

    /** Total and lines, from tables made for this job. */
    @Benchmark
    public Object limit() {
        return limit.quote(nextTrip());
    }

    /** The same without lines. */
    @Benchmark
    public long limitTotalOnly() {
        return limit.totalOnly(nextTrip());
    }

    /** Decimals, calendar dates, every rule for every unit. */
    @Benchmark
    public Object decimalScan() {
        return scan.quote(nextTrip());
    }

    /** The library's price with each of its lines read: what is made of a line when it is asked for is in here. */
    @Benchmark
    public long libraryRead() {
        return LibraryQuote.read(library.price(requests[next++ & (QuoteJobs.TRIPS - 1)]));
    }

    /** The limit's price with each of its lines read. */
    @Benchmark
    public long limitRead() {
        return limit.quote(nextTrip()).read();
    }

    private Trip nextTrip() {
        return trips[next++ & (QuoteJobs.TRIPS - 1)];
    }
}
