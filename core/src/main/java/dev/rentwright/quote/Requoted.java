package dev.rentwright.quote;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import java.util.Objects;
import java.util.Optional;

/**
 * An offer that was made again.
 *
 * @param earlier as it was
 * @param fresh at today's prices, good for a while
 */
public record Requoted(Quote earlier, Quote fresh) {

    public Requoted {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(fresh, "fresh");
    }

    /** The two prices. */
    public NewPrice prices() {
        return new NewPrice(earlier.price(), fresh.price());
    }

    /**
     * What something cost and what it costs now.
     *
     * @param earlier as it was promised
     * @param now at today's prices
     */
    public record NewPrice(PriceBreakdown earlier, PriceBreakdown now) {

        public NewPrice {
            Objects.requireNonNull(earlier, "earlier");
            Objects.requireNonNull(now, "now");
        }

        /** By how much the total rose; negative where it fell, and empty where the prices are in another currency now. */
        public Optional<Money> difference() {
            return earlier.currency().equals(now.currency())
                    ? Optional.of(now.total().minus(earlier.total()))
                    : Optional.empty();
        }
    }
}
