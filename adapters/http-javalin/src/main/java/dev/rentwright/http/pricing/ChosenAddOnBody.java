package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.ChosenAddOn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An add-on that a customer wants, as it is sent and shown. */
@Says("An add-on that a customer wants.")
public record ChosenAddOnBody(
        @Says(value = "As on the rate card.", example = "CHILD_SEAT") @NotBlank @Size(max = 30)
        String code,

        @Says(value = "How many pieces.", example = "1") @NotNull @Min(1) @Max(99)
        Integer quantity) {

    /** As the trade takes it. */
    public ChosenAddOn chosen() {
        return new ChosenAddOn(code, quantity);
    }

    /** Of an add-on. */
    public static ChosenAddOnBody of(ChosenAddOn chosen) {
        return new ChosenAddOnBody(chosen.code(), chosen.quantity());
    }
}
