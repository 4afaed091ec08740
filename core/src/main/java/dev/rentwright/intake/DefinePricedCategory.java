package dev.rentwright.intake;

import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.tariff.RateCard;
import java.util.Objects;

/** Makes a class of rentables with its prices in one step, as a house writes down what its room types cost (CAT-03, CAT-23). */
public interface DefinePricedCategory {

    /** The category, its card put on it. Refused as {@link DefineCategory} refuses; then nothing is written. */
    Outcome<RentableCategory> define(Command command);

    /** What the class is, and what it costs. */
    record Command(DefineCategory.Command category, RateCard card) {

        public Command {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(card, "card");
        }
    }
}
