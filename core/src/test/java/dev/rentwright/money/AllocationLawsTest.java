package dev.rentwright.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class AllocationLawsTest {

    @Property
    void even_parts_add_up_to_the_whole(@ForAll Money whole, @ForAll @IntRange(min = 1, max = 40) int parts) {
        assertEquals(parts, Allocation.evenly(whole, parts).size());
        assertEquals(whole, sum(whole, Allocation.evenly(whole, parts)));
    }

    @Property
    void even_parts_differ_by_one_minor_unit_at_most_and_the_larger_come_first(
            @ForAll Money whole, @ForAll @IntRange(min = 1, max = 40) int parts) {
        List<Long> sizes = Allocation.evenly(whole, parts).stream()
                .map(part -> Math.abs(part.minorUnits()))
                .toList();

        assertTrue(sizes.get(0) - sizes.get(parts - 1) <= 1);
        assertEquals(sizes.stream().sorted(Collections.reverseOrder()).toList(), sizes);
    }

    @Property
    void even_parts_are_parts_of_equal_weight(@ForAll Money whole, @ForAll @IntRange(min = 1, max = 40) int parts) {
        assertEquals(
                Allocation.evenly(whole, parts),
                Allocation.byWeights(whole, Collections.nCopies(parts, Fraction.of(7, 3))));
    }

    @Property
    void weighted_parts_add_up_to_the_whole(@ForAll Money whole, @ForAll("weights") List<Fraction> weights) {
        assertEquals(whole, sum(whole, Allocation.byWeights(whole, weights)));
    }

    @Property
    void no_weighted_part_is_a_whole_minor_unit_from_its_share(
            @ForAll Money whole, @ForAll("weights") List<Fraction> weights) {
        List<Money> parts = Allocation.byWeights(whole, weights);
        Fraction all = weights.stream().reduce(Fraction.ZERO, Fraction::plus);

        for (int i = 0; i < parts.size(); i++) {
            Fraction share =
                    Fraction.of(whole.minorUnits()).times(weights.get(i)).dividedBy(all);
            Fraction away = share.minus(Fraction.of(parts.get(i).minorUnits()));
            assertTrue(away.compareTo(Fraction.ONE) < 0 && away.compareTo(Fraction.of(-1)) > 0);
            assertTrue(weights.get(i).signum() != 0 || parts.get(i).isZero());
        }
    }

    @Property
    void of_equal_weights_the_earlier_part_is_never_smaller(
            @ForAll Money whole, @ForAll("weights") List<Fraction> weights) {
        List<Money> parts = Allocation.byWeights(whole.isNegative() ? mirrored(whole) : whole, weights);

        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                assertTrue(
                        !weights.get(i).equals(weights.get(j)) || parts.get(i).compareTo(parts.get(j)) >= 0);
            }
        }
    }

    @Property
    void a_negative_amount_is_split_as_its_mirror_image(@ForAll int units, @ForAll("weights") List<Fraction> weights) {
        Money whole = Money.ofMinor(units, "EUR");

        assertEquals(
                Allocation.byWeights(whole, weights).stream()
                        .map(Money::negated)
                        .toList(),
                Allocation.byWeights(whole.negated(), weights));
    }

    @Example
    void w67_a_hundred_in_three_is_thirty_three_thirty_four_first() {
        assertEquals(eur("33.34", "33.33", "33.33"), Allocation.evenly(Money.of("100.00", "EUR"), 3));
        assertEquals(eur("-33.34", "-33.33", "-33.33"), Allocation.evenly(Money.of("-100.00", "EUR"), 3));
    }

    @Example
    void the_largest_remainder_gets_the_cent() {
        List<Fraction> weights = List.of(Fraction.of(1, 6), Fraction.of(1, 3), Fraction.of(1, 2));

        assertEquals(eur("0.02", "0.03", "0.05"), Allocation.byWeights(Money.of("0.10", "EUR"), weights));
    }

    @Example
    void no_parts_no_weight_and_negative_weights_are_refused() {
        Money whole = Money.of("1.00", "EUR");

        assertThrows(IllegalArgumentException.class, () -> Allocation.evenly(whole, 0));
        assertThrows(IllegalArgumentException.class, () -> Allocation.byWeights(whole, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Allocation.byWeights(whole, List.of(Fraction.ZERO)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Allocation.byWeights(whole, List.of(Fraction.of(2), Fraction.of(-1))));
    }

    @Provide
    Arbitrary<List<Fraction>> weights() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 12), Arbitraries.longs().between(1, 7))
                .as((top, bottom) -> Fraction.of(top, bottom))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(weights -> weights.stream().anyMatch(w -> w.signum() > 0));
    }

    private static Money mirrored(Money negative) {
        return Money.ofMinor(-Math.max(negative.minorUnits(), -Long.MAX_VALUE), negative.currency());
    }

    private static Money sum(Money like, List<Money> parts) {
        return parts.stream().reduce(Money.zero(like.currency()), Money::plus);
    }

    private static List<Money> eur(String... amounts) {
        return Stream.of(amounts).map(a -> Money.of(a, "EUR")).toList();
    }
}
