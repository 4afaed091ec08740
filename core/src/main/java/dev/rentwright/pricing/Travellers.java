package dev.rentwright.pricing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who comes along, as far as it changes the price.
 *
 * @param adults at least one; two in rooms when nobody says (PRC-09)
 * @param childAges full years of each child at the start
 * @param driverAges full years of each driver at pickup, the main driver first (domain T10); may be unknown
 * @param exemptFrom codes of taxes and surcharges that they need not pay
 */
public record Travellers(int adults, List<Integer> childAges, List<Integer> driverAges, Set<String> exemptFrom) {

    /** One adult, of whom nothing more is known. */
    public static final Travellers ONE = of(1);

    private static final int MOST = 1000;

    public Travellers {
        childAges = List.copyOf(childAges);
        driverAges = List.copyOf(driverAges);
        exemptFrom = Set.copyOf(exemptFrom);
        if (adults < 1 || adults > MOST) {
            throw new IllegalArgumentException("expected 1 to " + MOST + " adults, got " + adults);
        }
        if (Stream.concat(childAges.stream(), driverAges.stream()).anyMatch(age -> age < 0 || age > 150)) {
            throw new IllegalArgumentException("expected ages of 0 to 150, got " + childAges + " and " + driverAges);
        }
    }

    /** So many adults. */
    public static Travellers of(int adults) {
        return new Travellers(adults, List.of(), List.of(), Set.of());
    }

    /** The same with drivers of these ages. */
    public Travellers driving(Integer... ages) {
        return new Travellers(adults, childAges, List.of(ages), exemptFrom);
    }

    /** The same with children of these ages. */
    public Travellers withChildren(Integer... ages) {
        return new Travellers(adults, List.of(ages), driverAges, exemptFrom);
    }

    /** The same, exempt from some taxes and surcharges. */
    public Travellers exemptFrom(String... codes) {
        return new Travellers(adults, childAges, driverAges, Set.of(codes));
    }

    /** Adults and children. */
    public int persons() {
        return adults + childAges.size();
    }
}
