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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The quote of performance A2, fourteen days and a hundred rules of which ten match, priced with the rules given to an
 * engine made for rules. One operation is one quote. Compiling rules is outside the measurement; making facts and asking
 * the engine is inside.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
@SuppressWarnings("NullAway.Init") // filled by prepare() before anything is measured
public class QuotePeersBench {

    private static final int RULES = 100;
    private static final int MATCHING = 10;
    private static final int DAYS = 14;

    private Trip[] trips;
    private int next;
    private HandWrittenQuote limit;
    private DecimalScan decimalScan;
    private LibraryQuote library;
    private PriceRequest[] requests;
    private DroolsQuote drools;
    private EasyRulesQuote easyRules;
    private EvreteQuote evrete;

    /** Compiles the rules for every arm, and refuses to measure arms that do not agree. */
    @Setup
    public void prepare() {
        QuoteJob job = QuoteJobs.dateBased(RULES, MATCHING, DAYS);
        trips = job.trips().toArray(Trip[]::new);
        limit = new HandWrittenQuote(job);
        decimalScan = new DecimalScan(job);
        library = new LibraryQuote(job);
        requests = library.requests(job.trips());
        drools = new DroolsQuote(job);
        easyRules = new EasyRulesQuote(job);
        evrete = new EvreteQuote(job);
        QuoteArm.mustAgree(job.trips(), decimalScan, List.of(limit, library, drools, easyRules, evrete));
    }

    /** Ends the threads of the arms that have some. */
    @TearDown
    public void end() {
        evrete.close();
    }

    /** What all are held against. */
    @Benchmark
    public Object limit() {
        return limit.quote(nextTrip());
    }

    /** The engine of this library. */
    @Benchmark
    public Object library() {
        return library.price(requests[next++ & (QuoteJobs.TRIPS - 1)]);
    }

    /** A look at every rule, without an engine. */
    @Benchmark
    public Object decimalScan() {
        return decimalScan.quote(nextTrip());
    }

    /** Drools, a new session per quote. */
    @Benchmark
    public Object drools() {
        return drools.quote(nextTrip());
    }

    /** Easy Rules, fired once per price unit. */
    @Benchmark
    public Object easyRules() {
        return easyRules.quote(nextTrip());
    }

    /** Evrete, a new stateless session per quote. */
    @Benchmark
    public Object evrete() {
        return evrete.quote(nextTrip());
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
