package dev.rentwright.feed;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import java.util.Optional;
import java.util.UUID;

/** How our claims are called in calendars: the same from the first time to the last. */
final class Uids {

    private static final String OURS = "@rentwright";

    private Uids() {}

    static String of(Claim claim) {
        return claim.reference() + OURS;
    }

    /** Which claim is called so, if one of ours may be. */
    static Optional<ClaimReference> reference(String uid) {
        if (!uid.endsWith(OURS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ClaimReference(UUID.fromString(uid.substring(0, uid.length() - OURS.length()))));
        } catch (IllegalArgumentException somebodyElses) {
            return Optional.empty();
        }
    }
}
