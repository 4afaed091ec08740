package dev.rentwright.persistence.jpa.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.OwnStore;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.testkit.fixture.Shop;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an offer knows of its unit is what that is, whoever writes either, and at the same time. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OffersKnowTheirUnitsTest {

    @RegisterExtension
    final OwnStore own = new OwnStore();

    private final HikariDataSource dataSource = own.dataSource();
    private final JpaPorts ports = own.ports();
    private final Shop shop = Shop.openIn(ports);
    private final ExecutorService other = own.other();

    @Test
    void whatever_changes_of_a_unit_each_of_its_offers_knows() {
        Rentable car = shop.keep(
                shop.aCar().offeredAt(shop.place().id(), shop.otherPlace().id()).build());
        assertEquals(List.of("t f f 00:00:00 here", "t f f 00:00:00 elsewhere"), offers(car));

        for (PublicationStatus published : PublicationStatus.values()) {
            for (OperationalStatus doing : OperationalStatus.values()) {
                update("publication_status = '%s', operational_status = '%s'"
                        .formatted(Codes.of(published), Codes.of(doing)));
                boolean sellable = shop.aCar().being(published, doing).build().isSellable();
                assertEquals(
                        sellable ? "t f f 00:00:00 here" : "f f f 00:00:00 here",
                        offers(car).get(0));
            }
        }
        update("publication_status = 'published', operational_status = 'available', rented_by_lease = true");
        assertEquals(List.of("t f t 00:00:00 here", "t f t 00:00:00 elsewhere"), offers(car));
        update("rented_daily = false, rented_monthly = true");
        update("turnaround_seconds = 90061");
        assertEquals(List.of("f t t 25:01:01 here", "f t t 25:01:01 elsewhere"), offers(car));
        update("current_location_id = null");
        assertEquals(List.of("f t t 25:01:01 out", "f t t 25:01:01 out"), offers(car));
        update("current_location_id = '" + shop.otherPlace().id() + "'");
        assertEquals(List.of("f t t 25:01:01 elsewhere", "f t t 25:01:01 here"), offers(car));
    }

    @Test
    void an_offer_knows_its_unit_whatever_is_written_into_it() {
        Rentable car = shop.car();

        FreshStore.run(
                dataSource, "update rentable_locations set sold_daily = false, sold_by_lease = true, stands_at = null");

        assertEquals(List.of("t f f 00:00:00 here"), offers(car));
    }

    @Test
    void what_is_offered_while_it_is_withdrawn_is_not_sold() throws Exception {
        Rentable car = shop.car();
        String offering =
                "insert into rentable_locations (rentable_id, location_id, category_id, position) values ('%s', '%s', '%s', 1)"
                        .formatted(car.id(), shop.otherPlace().id(), car.category());
        String withdrawing = "update rentables set operational_status = 'retired'";

        together(offering, withdrawing);

        assertEquals(List.of("f f f 00:00:00 here", "f f f 00:00:00 elsewhere"), offers(car));
    }

    @Test
    void what_is_withdrawn_while_it_is_offered_is_not_sold() throws Exception {
        Rentable car = shop.car();
        String offering =
                "insert into rentable_locations (rentable_id, location_id, category_id, position) values ('%s', '%s', '%s', 1)"
                        .formatted(car.id(), shop.otherPlace().id(), car.category());
        String withdrawing = "update rentables set operational_status = 'retired'";

        together(withdrawing, offering);

        assertEquals(List.of("f f f 00:00:00 here", "f f f 00:00:00 elsewhere"), offers(car));
    }

    /** The first is written, the second waits for it, the first commits. */
    private void together(String first, String second) throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        Future<Boolean> writing = other.submit(() -> ports.unitOfWork().run(() -> {
            sql(first);
            written.countDown();
            LockWait.awaitSomebodyBehindALock(dataSource);
            return true;
        }));
        assertTrue(written.await(60, TimeUnit.SECONDS));

        ports.unitOfWork().run(() -> sql(second));

        assertTrue(writing.get(60, TimeUnit.SECONDS));
    }

    private void sql(String sql) {
        ports.sql(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed.getMessage(), failed);
            }
        });
    }

    private void update(String what) {
        FreshStore.run(dataSource, "update rentables set " + what);
    }

    /** By their position: as what it is sold, how it is turned around, and where it stands. */
    private List<String> offers(Rentable car) {
        return FreshStore.rows(dataSource, """
                select concat_ws(' ', sold_daily, sold_monthly, sold_by_lease, turnaround,
                    case when stands_at is null then 'out' when stands_at = location_id then 'here' else 'elsewhere' end)
                from rentable_locations where rentable_id = '%s' order by position
                """.formatted(car.id()), row -> row.getString(1));
    }
}
