package dev.rentwright.party;

import dev.rentwright.identity.Actor;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Which customer. */
public record CustomerId(UUID value) {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public CustomerId {
        Objects.requireNonNull(value, "value");
    }

    /** Which customer an actor is: an account has the id of its customer (REC-03); empty for who has no account. */
    public static Optional<CustomerId> of(Actor actor) {
        return actor.kind() == Actor.Kind.CUSTOMER
                        && UUID_TEXT.matcher(actor.name()).matches()
                ? Optional.of(new CustomerId(UUID.fromString(actor.name())))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
