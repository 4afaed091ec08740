package dev.rentwright.testkit.law;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.JqwikException;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** Prices as text, each from a number. Loaded twice, so it takes and gives classes of the JDK only. */
final class SeededPrices {

    private static final int TRIES = 1_000;
    private static final Map<String, RandomGenerator<PriceRequest>> GENERATORS = new ConcurrentHashMap<>();

    private SeededPrices() {}

    /** The same where no property runs. */
    static String answerAlone(String source, long seed) {
        String[] answer = {""};
        JqwikSession.run(() -> answer[0] = answer(source, seed));
        return answer[0];
    }

    /** The request that a source makes of a number, with its price or with what was refused. */
    static String answer(String source, long seed) {
        PriceRequest request = GENERATORS
                .computeIfAbsent(source, SeededPrices::generator)
                .next(new Random(seed))
                .value();
        Outcome<PriceBreakdown> price = PriceCalculator.price(request);
        return request.term() + ": " + (price.isGranted() ? price.orThrow() : price.refusals());
    }

    private static RandomGenerator<PriceRequest> generator(String source) {
        try {
            Constructor<?> constructor = Class.forName(source).getDeclaredConstructor();
            constructor.setAccessible(true);
            PriceSource made = (PriceSource) constructor.newInstance();
            return made.requests().generator(TRIES);
        } catch (ReflectiveOperationException impossible) {
            throw new JqwikException(
                    "expected a test class with a constructor that takes nothing, got " + source, impossible);
        }
    }
}
