package dev.rentwright.booking.change;

import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.later.PriceChange;
import java.util.Objects;

/**
 * What a change would come to, before it is made: both prices with what each was made of, so that each can be explained
 * (domain E5).
 *
 * @param agreed what the original price is of
 * @param changed what the other price is of
 * @param price both, and what would be charged or refunded
 */
public record ChangePreview(PriceRequest agreed, PriceRequest changed, PriceChange price) {

    public ChangePreview {
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(changed, "changed");
        Objects.requireNonNull(price, "price");
    }

    static ChangePreview of(Proposal proposal) {
        return new ChangePreview(
                proposal.file().booking().terms().request(),
                proposal.changed().terms().request(),
                proposal.price());
    }
}
