package dev.rentwright.lifecycle;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a use case answers: it was done, or it was refused and here is why. A refusal wrote nothing.
 *
 * @param <T> what is handed back when it was done
 */
public sealed interface Outcome<T> {

    /** It was done. */
    record Granted<T>(T value) implements Outcome<T> {
        public Granted {
            Objects.requireNonNull(value, "value");
        }
    }

    /** It was not done; all the reasons, the first decides the HTTP status (domain section 8). */
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("expected at least one reason for a refusal, got none");
            }
        }
    }

    static <T> Outcome<T> granted(T value) {
        return new Granted<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    /** One result for both cases, so that neither can be forgotten. */
    default <R> R fold(Function<? super T, ? extends R> onGranted, Function<List<Refusal>, ? extends R> onRefused) {
        if (this instanceof Granted<T> granted) {
            return onGranted.apply(granted.value());
        }
        return onRefused.apply(((Refused<T>) this).refusals());
    }

    /** The next step of a decision; a refusal stays what it is. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return fold(next, Outcome::refused);
    }

    /** The value in another shape; a refusal stays what it is. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> shape) {
        return fold(value -> granted(shape.apply(value)), Outcome::refused);
    }

    /** True when it was done. */
    default boolean isGranted() {
        return this instanceof Granted;
    }

    /** The reasons; none when it was done. */
    default List<Refusal> refusals() {
        return fold(value -> List.of(), Function.identity());
    }

    /**
     * The value, for callers that have no other plan.
     *
     * @throws CommandRefused when it was refused
     */
    default T orThrow() {
        return fold(Function.identity(), refusals -> {
            throw new CommandRefused(refusals);
        });
    }
}
