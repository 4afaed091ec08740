package dev.rentwright.tariff;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Optional;

/** Puts prices on a rentable or a category, in the place of those it had. Quotes already given keep theirs. */
public interface SetRateCard {

    /**
     * Refused with {@code not-found}, or {@code rate.incomplete} when no whole plan would come of it; and with {@code
     * tax.compound-needs-per-line} or {@code tax.multiple-inclusive-needs-per-line} (domain P16) when taxes cannot be rounded as
     * they are then, those included that its supplier and the places where it is offered say beside the cards.
     */
    Outcome<RateCard> onRentable(Actor actor, RentableId rentable, RateCard card);

    /**
     * Has a rentable cost what its category does again: what counts for it then, if its category has a card. Refused with {@code
     * not-found}; nothing happens to one without a card of its own.
     */
    Outcome<Optional<RateCard>> takeOff(Actor actor, RentableId rentable);

    /** Refused with {@code not-found}, and for taxes that contradict themselves; a category's card may be partial. */
    Outcome<RateCard> onCategory(Actor actor, CategoryId category, RateCard card);
}
