package dev.rentwright.booking.assignment;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.List;

/** Which bookings cannot begin as things stand: the list that events told of one by one (AVL-24, domain A9). */
public interface ListBrokenPromises {

    /**
     * Of the rentables of a category, by their start: bookings that are promised one which will not be where they begin, or
     * which has left the fleet or is out of service, and bookings that are only planned where none can serve them. Each with
     * what is free for it instead. Nobody moves anything of the category while it is looked at. Refused with {@code not-found}.
     */
    Outcome<List<ListStranded.Stranded>> in(Actor actor, CategoryId category);
}
