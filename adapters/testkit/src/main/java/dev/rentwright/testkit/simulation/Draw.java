package dev.rentwright.testkit.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** What one step draws from: its seed and its number decide, whatever the steps before it drew. */
final class Draw {

    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private final SplittableRandom random;

    Draw(long seed, int step) {
        this.random = new SplittableRandom((seed * GOLDEN) ^ (step * 0xBF58_476D_1CE4_E5B9L));
    }

    /** From 0, below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From one number to another, both possible. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** So often out of a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of several. */
    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of several, the later ones more often: what is new is talked about. */
    <T> T recentOf(List<T> all) {
        int last = all.size() - 1;
        return all.get(last - Math.min(last, Math.min(random.nextInt(all.size()), random.nextInt(all.size()))));
    }
}
