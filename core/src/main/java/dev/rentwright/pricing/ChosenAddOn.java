package dev.rentwright.pricing;

/**
 * An add-on that a customer wants.
 *
 * @param code as on the rate card
 * @param quantity how many pieces, 1 to 99
 */
public record ChosenAddOn(String code, int quantity) {

    public ChosenAddOn {
        if (code.isBlank()) {
            throw new IllegalArgumentException("expected the code of an add-on, got nothing");
        }
        if (quantity < 1 || quantity > 99) {
            throw new IllegalArgumentException("expected 1 to 99 pieces of " + code + ", got " + quantity);
        }
    }
}
