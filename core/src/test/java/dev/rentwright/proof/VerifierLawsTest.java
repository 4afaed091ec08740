package dev.rentwright.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.RateBook;
import dev.rentwright.pricing.RateBooks;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.Tax;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/**
 * The engine and the rulebook, made twice, agree on every price: on 300 in every build, on 10 000 with {@code
 * -Drentwright.proof.tries=10000}, and on 100 000 with {@code -Drentwright.proof.tries=100000}.
 */
@Domain(AnyRequestDomain.class)
class VerifierLawsTest {

    @Property(tries = 300)
    void every_price_of_the_engine_is_proven(@ForAll PriceRequest request) {
        agree(request);
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @AddLifecycleHook(LongRun.class)
    void ten_thousand_prices_of_the_engine_are_proven(@ForAll PriceRequest request) {
        agree(request);
    }

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @AddLifecycleHook(LongestRun.class)
    void a_hundred_thousand_prices_of_the_engine_are_proven(@ForAll PriceRequest request) {
        agree(request);
    }

    /** Whatever it was asked before, by plans and rules that are read anew, and whoever asks meanwhile. */
    @Property(tries = 30)
    void books_that_are_remembered_price_like_new_ones(@ForAll @Size(min = 1, max = 12) List<PriceRequest> requests) {
        RateBooks books = new RateBooks();
        List<PriceRequest> often =
                Stream.of(requests, requests, requests).flatMap(List::stream).toList();

        often.parallelStream().forEach(request -> {
            PriceRequest read = request.with(new RatePlan(request.plan().card()))
                    .with(books.arranged(new RuleBook(request.rules().rules())));
            assertEquals(
                    PriceCalculator.price(request),
                    books.of(read.plan(), read.rules()).price(read));
        });
    }

    /** Asked for nothing chosen, for one more who pays no taxes, and again: each is the price of a book that was asked nothing. */
    @Property(tries = 300)
    void a_book_that_is_asked_more_than_once_prices_like_a_new_one(@ForAll PriceRequest request) {
        RateBook book = RateBook.of(request.plan(), request.rules());
        Travellers people = request.travellers();
        String[] taxes =
                request.plan().card().taxes().taxes().stream().map(Tax::code).toArray(String[]::new);
        PriceRequest exempt = request.with(
                new Travellers(people.adults() + 1, people.childAges(), people.driverAges(), Set.of(taxes)));

        for (PriceRequest asked : List.of(request, request.with(Choices.NONE), exempt, request, exempt)) {
            PriceRequest anew = asked.with(new RuleBook(request.rules().rules()));
            assertEquals(PriceCalculator.price(anew), book.price(asked));
        }
    }

    private static void agree(PriceRequest request) {
        PriceCalculator.price(request)
                .fold(price -> proven(request, price), refusals -> agreedThatThereIsNone(request, refusals));
    }

    private static boolean proven(PriceRequest request, PriceBreakdown price) {
        assertEquals(List.of(), Verifier.check(request, price));
        return true;
    }

    /**
     * Rules that are each rounded away from zero may take a cent too much of next to nothing, and such as multiply each other
     * may ask for more than an amount can hold; then there is no price, and the proof finds none either.
     */
    private static boolean agreedThatThereIsNone(PriceRequest request, List<Refusal> refusals) {
        assertEquals(
                List.of("total"),
                refusals.stream().map(refusal -> refusal.facts().get("field")).toList());
        RuntimeException none = assertThrows(RuntimeException.class, () -> Derivation.of(request));
        assertTrue(
                none instanceof ArithmeticException
                        || String.valueOf(none.getMessage()).startsWith("expected a total of -"),
                () -> String.valueOf(none));
        return true;
    }

    /** Only when asked for so many. */
    static class LongRun implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return asked(10_000);
        }

        static SkipResult asked(int tries) {
            return Integer.getInteger("rentwright.proof.tries", 300) >= tries
                    ? SkipResult.doNotSkip()
                    : SkipResult.skip("asked for with -Drentwright.proof.tries=" + tries);
        }
    }

    /** Only when asked for all of them. */
    static class LongestRun implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return LongRun.asked(100_000);
        }
    }
}
