package dev.rentwright.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentStatus;
import dev.rentwright.payment.PaymentTransitions;
import dev.rentwright.payment.PaymentTrigger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class TransitionTableLawsTest {

    /** A lamp with three states and three things to do to it. */
    enum Lamp {
        OFF,
        ON,
        BROKEN
    }

    enum Push {
        SWITCH,
        DIM,
        DROP
    }

    /** A row that somebody might write. */
    record Row(Lamp from, Push push, Lamp to) {}

    private static final TransitionTable<PaymentStatus, PaymentTrigger, Payment> PAYMENTS = PaymentTransitions.TABLE;

    @Property
    void a_table_is_built_exactly_when_it_is_whole(@ForAll("rows") List<Row> rows, @ForAll Set<Lamp> finals) {
        TransitionTable.Builder<Lamp, Push, String> builder =
                TransitionTable.of("lamp", RefusalCode.ASSET_ILLEGAL_TRANSITION, Lamp.class);
        builder.startsIn(Lamp.OFF);
        rows.forEach(row -> builder.row("r", row.from(), row.push(), row.to()));
        finals.forEach(builder::finals);

        if (isWhole(rows, finals)) {
            assertEquals(rows.size(), builder.build().rows().size());
        } else {
            assertThrows(IllegalStateException.class, builder::build);
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(Arbitraries.of(Lamp.class), Arbitraries.of(Push.class), Arbitraries.of(Lamp.class))
                .as(Row::new)
                .list()
                .ofMaxSize(6);
    }

    private static boolean isWhole(List<Row> rows, Set<Lamp> finals) {
        Set<String> pairs = new HashSet<>();
        Set<Lamp> reached = new HashSet<>(Set.of(Lamp.OFF));
        Set<Lamp> left = new HashSet<>(finals);
        boolean whole = true;
        for (Row row : rows) {
            whole &= pairs.add(row.from() + " " + row.push()) && !finals.contains(row.from());
            reached.add(row.to());
            left.add(row.from());
        }
        return whole && reached.size() == Lamp.values().length && left.size() == Lamp.values().length;
    }

    @Property
    void no_walk_of_triggers_leaves_the_table(@ForAll @Size(max = 30) List<PaymentTrigger> walk) {
        PaymentStatus state = PaymentStatus.INITIATED;
        for (PaymentTrigger trigger : walk) {
            PaymentStatus here = state;
            if (PAYMENTS.allows(here, trigger)) {
                assertFalse(PAYMENTS.isFinal(here));
                state = PAYMENTS.next(here, trigger);
                PaymentStatus there = state;
                assertTrue(PAYMENTS.rows().stream()
                        .anyMatch(row ->
                                row.from().equals(Optional.of(here)) && row.trigger() == trigger && row.to() == there));
            } else {
                IllegalTransition illegal = assertThrows(IllegalTransition.class, () -> PAYMENTS.next(here, trigger));
                assertEquals(PAYMENTS.allowedFrom(here).stream().map(Enum::name).toList(), illegal.allowed());
            }
        }
    }

    @Example
    void walking_on_from_every_state_takes_every_row_of_the_payment_machine() {
        List<Transition<PaymentStatus, PaymentTrigger, Payment>> taken = new ArrayList<>();
        List<PaymentStatus> waiting = new ArrayList<>(List.of(PaymentStatus.INITIATED));
        Set<PaymentStatus> seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            PaymentStatus here = waiting.remove(0);
            PAYMENTS.rows().stream()
                    .filter(row -> row.from().equals(Optional.of(here)))
                    .forEach(row -> {
                        taken.add(row);
                        if (seen.add(row.to())) {
                            waiting.add(row.to());
                        }
                    });
        }

        assertEquals(List.of(), PAYMENTS.untaken(taken));
        assertEquals(PAYMENTS.rows(), PAYMENTS.untaken(List.of()));
    }

    @Example
    void a_guard_that_refuses_is_heard_with_all_the_others() {
        Guard<String> one = new Refusing("ONE", RefusalCode.PAYMENT_REQUIRED);
        Guard<String> other = new Refusing("OTHER", RefusalCode.DOCUMENTS_INCOMPLETE);
        TransitionTable<Lamp, Push, String> table = TransitionTable.<Lamp, Push, String>of(
                        "lamp", RefusalCode.ASSET_ILLEGAL_TRANSITION, Lamp.class)
                .startsIn(Lamp.OFF)
                .row("on", Lamp.OFF, Push.SWITCH, Lamp.ON, one, other)
                .row("drop", Lamp.ON, Push.DROP, Lamp.BROKEN)
                .finals(Lamp.BROKEN)
                .build();

        assertEquals(
                List.of(RefusalCode.PAYMENT_REQUIRED, RefusalCode.DOCUMENTS_INCOMPLETE),
                codes(table.decide(Lamp.OFF, Push.SWITCH, "facts")));
        assertEquals(List.of(RefusalCode.ASSET_ILLEGAL_TRANSITION), codes(table.decide(Lamp.OFF, Push.DROP, "facts")));
        assertEquals(
                Lamp.BROKEN, table.decide(Lamp.ON, Push.DROP, "facts").orThrow().to());
        assertTrue(table.drawing().contains("OFF --> ON: on SWITCH [ONE, OTHER]"));
        assertTrue(table.drawing().contains("BROKEN --> [*]"));
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    private record Refusing(String name, RefusalCode code) implements Guard<String> {
        @Override
        public List<Refusal> check(String facts) {
            return List.of(Refusal.of(code));
        }
    }
}
