package dev.rentwright.feedback;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Shows what is said of rentables. */
public interface ViewReviews {

    /** The published reviews of a rentable, the latest first; empty when there is none for the actor (DR-20). */
    Optional<Page<Review>> of(Actor actor, RentableId rentable, Page.Request page);

    /** All reviews, or those that stand so, the latest first, for those who moderate. */
    Page<Review> all(Actor actor, Optional<ReviewStatus> status, Page.Request page);

    /** What each of them is known for; public, as they are. */
    Map<RentableId, Reputation> reputations(Collection<Rentable> rentables);
}
