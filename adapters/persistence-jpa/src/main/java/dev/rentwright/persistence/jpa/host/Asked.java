package dev.rentwright.persistence.jpa.host;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The answer to a question that waits to be sent: whoever wants it first sends all that wait, in one round trip.
 *
 * @param answer asks the database, if that has not been done yet
 */
public record Asked<T>(Supplier<T> answer) {

    /** The answer, now. */
    public T get() {
        return answer.get();
    }

    /** The same answer in another shape. */
    public <R> Asked<R> map(Function<? super T, ? extends R> shape) {
        return new Asked<>(() -> shape.apply(answer.get()));
    }

    /** The first of several answers, if there are any. */
    public static <T> Asked<Optional<T>> first(Asked<List<T>> several) {
        return several.map(list -> list.stream().findFirst());
    }
}
