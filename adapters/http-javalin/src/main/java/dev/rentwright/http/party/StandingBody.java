package dev.rentwright.http.party;

import dev.rentwright.http.wire.Says;
import dev.rentwright.party.Customer.Standing;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("Whether a customer may book.")
record StandingBody(
        @NotNull Kind status,
        @Says("For staff; of the blacklisted only.") Optional<@Size(max = 500) String> reason) {

    enum Kind {
        GOOD,
        INACTIVE,
        BLACKLISTED
    }

    Standing standing() {
        return switch (status) {
            case GOOD -> new Standing.Good();
            case INACTIVE -> new Standing.Inactive();
            case BLACKLISTED -> new Standing.Blacklisted(reason.orElse(""));
        };
    }

    static StandingBody of(Standing standing) {
        if (standing instanceof Standing.Blacklisted blacklisted) {
            return new StandingBody(Kind.BLACKLISTED, Optional.of(blacklisted.reason()));
        }
        return new StandingBody(standing instanceof Standing.Good ? Kind.GOOD : Kind.INACTIVE, Optional.empty());
    }
}
