package dev.rentwright.http.exchange;

import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.problem.ProblemException.Invalid;
import dev.rentwright.money.CurrencyMismatch;
import dev.rentwright.tariff.DiscountAboveList;
import dev.rentwright.time.EmptyPeriod;
import dev.rentwright.time.InvalidOffset;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what came over the wire into types of the trade, at the door. What a constructor refuses is answered with {@code
 * invalid-value} and the place it came from, unless the trade has a code of its own for it.
 */
public final class Values {

    private static final Pattern COMPLAINT = Pattern.compile("expected (.*), got (.*)", Pattern.DOTALL);

    private Values() {}

    /** A value of the trade from one at a pointer. */
    public static <A, B> B at(String pointer, A value, Function<? super A, ? extends B> making) {
        return made(pointer, () -> making.apply(value));
    }

    /** The same where there may be none. */
    public static <A, B> Optional<B> at(String pointer, Optional<A> value, Function<? super A, ? extends B> making) {
        return value.map(given -> at(pointer, given, making));
    }

    /** A value of the trade from several at or below a pointer. */
    public static <B> B made(String pointer, Supplier<? extends B> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException | ArithmeticException | CurrencyMismatch wrong) {
            throw refused(pointer, wrong);
        }
    }

    /** How a constructor's refusal is answered. */
    static ProblemException refused(String pointer, RuntimeException wrong) {
        if (wrong instanceof EmptyPeriod empty) {
            return ProblemException.of(Problem.PERIOD_EMPTY)
                    .with("start", empty.start())
                    .with("end", empty.end());
        }
        if (wrong instanceof InvalidOffset invalid) {
            return ProblemException.of(Problem.TIME_INVALID_OFFSET)
                    .with("local", invalid.local())
                    .with("offset", invalid.claimed().getId())
                    .with(
                            "valid",
                            invalid.valid().stream().map(ZoneOffset::getId).toList());
        }
        if (wrong instanceof DiscountAboveList discount) {
            return ProblemException.of(Problem.RATE_DISCOUNT_ABOVE_LIST)
                    .with("list", discount.list())
                    .with("discounted", discount.discounted())
                    .with(new Invalid(
                            pointer + "/discounted",
                            "at most the list price " + discount.list(),
                            discount.discounted()));
        }
        if (wrong instanceof CurrencyMismatch mismatch) {
            return ProblemException.of(Problem.MONEY_CURRENCY_MISMATCH)
                    .with("expected", mismatch.left().getCurrencyCode())
                    .with("actual", mismatch.right().getCurrencyCode());
        }
        String message = String.valueOf(wrong.getMessage());
        Matcher complaint = COMPLAINT.matcher(message);
        return complaint.matches()
                ? ProblemException.invalid(pointer, complaint.group(1), complaint.group(2))
                : ProblemException.invalid(pointer, "a value that can be (" + message + ")", "another");
    }
}
