package dev.rentwright.quote;

import dev.rentwright.pricing.Travellers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who comes along, as far as somebody says. How many adults are usual is known when it is known what is rented (PRC-09).
 *
 * @param adults how many, where that is said
 * @param childAges full years of each child at the start
 * @param driverAges full years of each driver at pickup, the main driver first
 * @param exemptFrom codes of taxes and surcharges that they need not pay
 */
public record TravelParty(
        Optional<Integer> adults, List<Integer> childAges, List<Integer> driverAges, Set<String> exemptFrom) {

    /** Nobody says anything. */
    public static final TravelParty UNSAID = new TravelParty(Optional.empty(), List.of(), List.of(), Set.of());

    /**
     * Something that travellers may be.
     *
     * @throws IllegalArgumentException for ages or numbers that no travellers have
     */
    public TravelParty {
        Objects.requireNonNull(adults, "adults");
        Travellers possible = new Travellers(adults.orElse(1), childAges, driverAges, exemptFrom);
        childAges = possible.childAges();
        driverAges = possible.driverAges();
        exemptFrom = possible.exemptFrom();
    }

    /** Exactly these. */
    public static TravelParty of(Travellers travellers) {
        return new TravelParty(
                Optional.of(travellers.adults()),
                travellers.childAges(),
                travellers.driverAges(),
                travellers.exemptFrom());
    }

    /** The same with a driver of an age. */
    TravelParty drivenAt(int age) {
        return new TravelParty(adults, childAges, List.of(age), exemptFrom);
    }

    /** With as many adults as others have where nobody says how many. */
    Travellers orAsManyAs(Travellers others) {
        if (adults.isPresent() || !childAges.isEmpty() || !driverAges.isEmpty() || !exemptFrom.isEmpty()) {
            return new Travellers(adults.orElse(others.adults()), childAges, driverAges, exemptFrom);
        }
        // A search asks for every rentable, and mostly nobody says anything: nothing is made then that is there
        // already.
        return others.equals(Travellers.ONE) ? Travellers.ONE : Travellers.of(others.adults());
    }
}
