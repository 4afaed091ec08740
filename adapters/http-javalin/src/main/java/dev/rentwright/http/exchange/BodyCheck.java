package dev.rentwright.http.exchange;

import dev.rentwright.http.json.WireTypes;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.problem.ProblemException.Invalid;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/**
 * Checks bodies by the constraints on their wire types, and names every value that cannot be. What checks is made for the
 * first body: a server that starts need not wait for it.
 */
final class BodyCheck {

    /**
     * A body is a record that is there whole. Beside a persistence provider the validator would ask it of every member whether it
     * has been loaded, which was a third of what a check costs.
     */
    private static final TraversableResolver ALL_THERE = new TraversableResolver() {
        @Override
        public boolean isReachable(
                @Nullable Object holder, Path.Node member, Class<?> root, Path path, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object holder, Path.Node member, Class<?> root, Path path, ElementType type) {
            return true;
        }
    };

    private Optional<Validator> made = Optional.empty();

    private synchronized Validator validator() {
        Validator validator = made.orElseGet(() -> Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.ENGLISH)
                .traversableResolver(ALL_THERE)
                .enableTraversableResolverResultCache(false)
                .buildValidatorFactory()
                .getValidator());
        made = Optional.of(validator);
        return validator;
    }

    <T> void check(T body) {
        Set<ConstraintViolation<T>> violations = validator().validate(body);
        if (violations.isEmpty()) {
            return;
        }
        List<Invalid> errors = violations.stream()
                .map(BodyCheck::invalid)
                .sorted(Comparator.comparing(Invalid::pointer).thenComparing(Invalid::expected))
                .toList();
        throw ProblemException.invalid(errors);
    }

    private static Invalid invalid(ConstraintViolation<?> violation) {
        return new Invalid(pointer(violation.getPropertyPath()), expected(violation), actual(violation));
    }

    private static String expected(ConstraintViolation<?> violation) {
        if (violation.getInvalidValue() == null) {
            return "a value";
        }
        return violation.getConstraintDescriptor().getAnnotation() instanceof Size size
                ? many(size) + (violation.getInvalidValue() instanceof CharSequence ? " characters" : " entries")
                : "a value that " + violation.getMessage();
    }

    private static String many(Size size) {
        if (size.min() == 0) {
            return "at most " + size.max();
        }
        return size.max() == Integer.MAX_VALUE ? "at least " + size.min() : size.min() + " to " + size.max();
    }

    private static Object actual(ConstraintViolation<?> violation) {
        return WireTypes.shown(Objects.toString(violation.getInvalidValue(), "nothing"));
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
