package dev.rentwright.persistence.jpa.availability;

import static dev.rentwright.testkit.fixture.ClaimFixture.aHold;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Claims.Placement;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.OwnStore;
import dev.rentwright.persistence.jpa.Sql;
import dev.rentwright.quote.Quote;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was free as it was asked about is claimed in passing; whoever came between is found out, and nothing is written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlacedInPassingTest {

    @RegisterExtension
    final OwnStore own = new OwnStore();

    private final HikariDataSource dataSource = own.dataSource();
    private final JpaPorts ports = own.ports();
    private final ExecutorService other = own.other();
    private final Shop shop = Shop.openIn(ports);
    private final Quote quote = shop.quote(RateCard.daily("50.00", "EUR").plan().orThrow(), Times.THREE_DAYS);
    private final List<Placement> answers = new ArrayList<>();

    @Test
    void what_nobody_took_meanwhile_is_claimed() {
        Claim wanted = hold();

        placeAfter(wanted, () -> {});

        assertEquals(List.of(new Placement.Placed(wanted, List.of(), List.of())), answers);
        assertEquals(wanted, ports.claims().of(wanted.reference()).orElseThrow());
    }

    @Test
    void who_came_between_is_found_in_the_way_when_the_unit_of_work_is_done_again() {
        Claim first = hold();
        Claim wanted = hold();

        placeAfter(wanted, () -> byTheOther(first));

        assertInstanceOf(Placement.Placed.class, answers.get(0));
        assertEquals(List.of(answers.get(0), new Placement.Taken(List.of(first))), answers);
        assertEquals(
                List.of(first.id().value().toString()),
                Sql.rows(dataSource, "select claim_id from availability_claims", row -> row.getString(1)));
    }

    @Test
    void what_was_taken_already_is_taken_for_granted_by_nobody() {
        Claim first = hold();
        byTheOther(first);

        placeAfter(hold(), () -> {});

        assertEquals(List.of(new Placement.Taken(List.of(first))), answers);
    }

    /** Looks at what was quoted, lets something happen the first time, and claims. */
    private void placeAfter(Claim wanted, Runnable between) {
        ports.unitOfWork().run(() -> {
            ports.enquiries().about(quote.id(), shop.customer().id());
            if (answers.isEmpty()) {
                between.run();
            }
            answers.add(ports.claims().place(wanted, Times.NOW));
        });
    }

    private void byTheOther(Claim claim) {
        try {
            other.submit(() -> ports.unitOfWork().run(() -> ports.claims().place(claim, Times.NOW)))
                    .get(60, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError("expected the other to claim " + claim, failed);
        }
    }

    private Claim hold() {
        return aHold(
                        quote.rentable(),
                        quote.period().start(),
                        quote.period().end(),
                        Times.NOW.plus(Duration.ofMinutes(15)))
                .standing(Footing.Fixed.along(Journey.around(quote.pickup())));
    }
}
