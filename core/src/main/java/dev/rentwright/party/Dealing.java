package dev.rentwright.party;

import dev.rentwright.money.Percentage;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How the platform deals in what a supplier offers (domain L12, P18).
 *
 * @param role whose sale it is
 * @param commission the platform's part of what the owner sells, from 0 to 100 percent; 0 for its own fleet
 */
public record Dealing(Role role, Percentage commission) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** A marketplace that asks for nothing. */
    public static final Dealing FREE = new Dealing(Role.AGENT, Percentage.ZERO);

    /** The platform's own fleet. */
    public static final Dealing OWN_FLEET = new Dealing(Role.PRINCIPAL, Percentage.ZERO);

    /** Whose sale it is. */
    public enum Role {
        /** The supplier's: the platform collects for them, and holds what it collected until it is theirs. */
        AGENT,
        /** The platform's own. */
        PRINCIPAL
    }

    public Dealing {
        Objects.requireNonNull(role, "role");
        if (commission.value().signum() < 0 || commission.value().compareTo(ALL) > 0) {
            throw new IllegalArgumentException("expected a commission of 0 to 100 percent, got " + commission);
        }
        if (role == Role.PRINCIPAL && commission.value().signum() != 0) {
            throw new IllegalArgumentException(
                    "expected no commission on what is the platform's own, got " + commission);
        }
    }

    /** For a commission, of a marketplace. */
    public static Dealing agent(String percent) {
        return new Dealing(Role.AGENT, Percentage.of(percent));
    }

    /** The same for another commission, if there is one; of the platform's own sale none is taken. */
    public Dealing at(Optional<Percentage> other) {
        return role == Role.AGENT ? other.map(rate -> new Dealing(role, rate)).orElse(this) : this;
    }
}
