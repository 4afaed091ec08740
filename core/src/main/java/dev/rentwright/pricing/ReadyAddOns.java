package dev.rentwright.pricing;

import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.RatePlan;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** The add-ons of a plan in the card's order, found by their codes. Immutable. */
final class ReadyAddOns {

    private final ReadyAddOn[] addOns;
    private final TaxLines taxes;
    private final boolean anyInsurance;

    /** What was asked for last: a search asks for the same add-ons with each of its rentables. */
    private final AtomicReference<Basket> last;

    ReadyAddOns(RatePlan plan, TaxLines taxes) {
        List<AddOn> listed = plan.card().extras().addOns();
        this.addOns = listed.stream().map(addOn -> new ReadyAddOn(addOn, taxes)).toArray(ReadyAddOn[]::new);
        this.taxes = taxes;
        this.anyInsurance = listed.stream().anyMatch(addOn -> addOn.kind() == AddOnKind.INSURANCE);
        this.last = new AtomicReference<>(basket(List.of()));
    }

    boolean anyInsurance() {
        return anyInsurance;
    }

    /** The add-ons of choices. */
    Basket of(List<ChosenAddOn> choices) {
        Basket known = Objects.requireNonNull(last.get(), "never empty");
        if (known.isOf(choices)) {
            return known;
        }
        Basket made = basket(choices);
        last.set(made);
        return made;
    }

    private Basket basket(List<ChosenAddOn> choices) {
        ReadyAddOn[] inOrder =
                Stream.of(addOns).filter(ready -> pieces(ready, choices) > 0).toArray(ReadyAddOn[]::new);
        int[] pieces =
                Stream.of(inOrder).mapToInt(ready -> pieces(ready, choices)).toArray();
        return new Basket(choices, inOrder, pieces, taxes);
    }

    private static int pieces(ReadyAddOn ready, List<ChosenAddOn> choices) {
        for (ChosenAddOn chosen : choices) {
            if (chosen.code().equals(ready.addOn().code())) {
                return chosen.quantity();
            }
        }
        return 0;
    }
}
