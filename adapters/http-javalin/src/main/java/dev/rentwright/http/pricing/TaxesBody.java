package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Rounding;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import dev.rentwright.tariff.Taxes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What is said of taxes beside the cards. */
@Says(
        "What a supplier or a place says of taxes. It counts where the rate card, laid over its category's, names no tax.")
record TaxesBody(
        @Says("In the order in which they apply. None takes back what was said; who need not take a tax says so with a"
                + " percent of 0.")
        @NotNull
        @Size(max = 20)
        List<@Valid @NotNull TaxBody> taxes,

        @Says("Where a tax is rounded, if the card does not say: on each line, the default, or once on their sum.")
        Optional<TaxRounding> taxRounding,

        @Says("Of every line, if the card does not say: ties away from zero, the default, or to the even neighbour.")
        Optional<Rounding> rounding) {

    Taxes taxes(Place place) {
        List<Tax> inOrder = place.each("taxes", Optional.of(taxes), TaxBody::tax);
        return place.at("taxes").made(() -> new Taxes(inOrder, taxRounding, rounding));
    }

    static TaxesBody of(Taxes said) {
        return new TaxesBody(said.taxes().stream().map(TaxBody::of).toList(), said.taxRounding(), said.rounding());
    }
}
