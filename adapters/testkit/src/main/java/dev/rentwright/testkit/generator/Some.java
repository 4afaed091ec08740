package dev.rentwright.testkit.generator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Some of several things that are each told by their code, in their order. */
final class Some {

    private Some() {}

    /** Each is there with a likelihood; what is not there any more is also how a list shrinks. */
    static <T> Arbitrary<List<T>> of(List<String> codes, double likelihood, Function<String, Arbitrary<T>> one) {
        List<Arbitrary<Optional<T>>> each =
                codes.stream().map(code -> one.apply(code).optional(likelihood)).toList();
        return Combinators.combine(each)
                .as(found -> found.stream().flatMap(Optional::stream).toList())
                .withoutEdgeCases();
    }
}
