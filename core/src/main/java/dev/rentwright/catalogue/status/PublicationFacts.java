package dev.rentwright.catalogue.status;

import java.util.List;
import java.util.UUID;

/**
 * What the guards of publication look at.
 *
 * @param state where it stands
 * @param moderated whether somebody has to approve what goes on sale (CAT-30)
 * @param moderator whether whoever asks may approve
 * @param liveBookings bookings that are not over
 */
record PublicationFacts(PublicationStatus state, boolean moderated, boolean moderator, List<UUID> liveBookings) {

    PublicationFacts {
        liveBookings = List.copyOf(liveBookings);
    }
}
