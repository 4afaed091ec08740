package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.fleet.Transfer;
import dev.rentwright.fleet.TransferId;
import dev.rentwright.fleet.TransferStatus;
import dev.rentwright.fleet.Transfers;
import dev.rentwright.host.Page;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.fleet.Transfers} promises. */
public abstract class TransfersContract extends StoreContract {

    @Test
    public void a_transfer_in_every_status_is_kept_as_it_was_given() {
        Shop shop = openShop();
        Rentable car = shop.car();
        int day = 0;
        for (TransferStatus status : TransferStatus.values()) {
            Transfer transfer = aTransfer(shop, car, status, day++);
            add(transfer);
            assertKept(transfer, () -> ports().transfers().byId(transfer.id()));
        }
        assertAbsent(() -> ports().transfers().byId(new TransferId(Counter.id())));
    }

    @Test
    public void a_saved_move_is_the_next_version_and_one_from_an_old_version_is_stale() {
        Shop shop = openShop();
        Transfer planned = aTransfer(shop, shop.car(), TransferStatus.PLANNED, 0);
        add(planned);
        Transfer left = aMoved(planned, TransferStatus.IN_TRANSIT);

        doInUnit(() -> ports().transfers().save(left));

        assertKept(left.atVersion(2), () -> ports().transfers().byId(planned.id()));
        assertStale(() -> ports().transfers().save(planned));
        assertDefect(() -> ports().transfers().add(planned));
        assertKept(left.atVersion(2), () -> ports().transfers().byId(planned.id()));
    }

    @Test
    public void what_is_open_is_found_by_either_end_earliest_first() {
        Shop shop = openShop();
        Rentable car = shop.car();
        Transfer second = aTransfer(shop, car, TransferStatus.PLANNED, 4);
        Transfer first = aTransfer(shop, car, TransferStatus.IN_TRANSIT, 1);
        Transfer over = aTransfer(shop, car, TransferStatus.COMPLETED, 7);
        List.of(second, first, over).forEach(this::add);

        assertEquals(
                List.of(first, second),
                inUnit(() -> ports().transfers().open(shop.place().id())));
        assertEquals(
                List.of(first, second),
                inUnit(() -> ports().transfers().open(shop.otherPlace().id())));
        assertEquals(
                List.of(),
                inUnit(() -> ports().transfers().open(openShop().place().id())));
    }

    @Test
    public void what_nobody_started_is_found_from_the_instant_at_which_it_was_to_arrive() {
        Shop shop = openShop();
        Rentable car = shop.car();
        Transfer second = aTransfer(shop, car, TransferStatus.PLANNED, 4);
        Transfer first = aTransfer(shop, car, TransferStatus.PLANNED, 1);
        Transfer left = aTransfer(shop, car, TransferStatus.IN_TRANSIT, 0);
        Transfer givenUp = aTransfer(shop, car, TransferStatus.CANCELLED, 2);
        List.of(second, first, left, givenUp).forEach(this::add);

        assertEquals(List.of(), neverLeft(first.arrives().minusMillis(1), 10));
        assertEquals(List.of(first), neverLeft(first.arrives(), 10));
        assertEquals(List.of(first, second), neverLeft(second.arrives(), 10));
        assertEquals(List.of(first), neverLeft(second.arrives(), 1));
    }

    private List<Transfer> neverLeft(Instant now, int limit) {
        return inUnit(() -> ports().transfers().neverLeft(now, limit));
    }

    @Test
    public void transfers_are_listed_by_departure_and_every_part_of_a_filter_narrows() {
        Shop shop = openShop();
        Rentable car = shop.car();
        Rentable other = shop.ofAnotherSupplier().car();
        Transfer second = aTransfer(shop, car, TransferStatus.CANCELLED, 4);
        Transfer first = aTransfer(shop, car, TransferStatus.PLANNED, 1);
        Transfer third = aTransfer(shop, other, TransferStatus.PLANNED, 7);
        List.of(second, first, third).forEach(this::add);

        assertEquals(List.of(first, second, third), list(Optional.empty(), Optional.empty()));
        assertEquals(List.of(first, second), list(Optional.of(car), Optional.empty()));
        assertEquals(List.of(third), list(Optional.of(other), Optional.of(TransferStatus.PLANNED)));
        assertEquals(List.of(), list(Optional.of(other), Optional.of(TransferStatus.CANCELLED)));
        assertEquals(
                List.of(third),
                list(new Transfers.Filter(Optional.empty(), Optional.empty(), Optional.of(other.supplier()))));
    }

    private List<Transfer> list(Optional<Rentable> car, Optional<TransferStatus> status) {
        return list(new Transfers.Filter(car.map(Rentable::id), status, Optional.empty()));
    }

    private List<Transfer> list(Transfers.Filter filter) {
        return inUnit(() -> ports().transfers().list(filter, Page.Request.FIRST))
                .items();
    }

    /** With its claim, which a store may ask for. */
    private void add(Transfer transfer) {
        doInUnit(() -> {
            ports().claims()
                    .place(
                            new Claim(
                                    new ClaimId(Counter.id()),
                                    transfer.vehicle(),
                                    transfer.departs(),
                                    transfer.arrives(),
                                    ClaimKind.BLOCK,
                                    transfer.claimReference(),
                                    Optional.empty()),
                            Times.NOW);
            ports().transfers().add(transfer);
        });
    }

    private static Transfer aTransfer(Shop shop, Rentable car, TransferStatus status, int day) {
        Instant departs = Instant.parse("2026-07-01T10:00:00Z").plus(Duration.ofDays(day));
        Transfer planned = new Transfer(
                new TransferId(Counter.id()),
                car.id(),
                shop.place().id(),
                shop.otherPlace().id(),
                departs,
                departs.plus(Duration.ofHours(9)),
                "the yard",
                TransferStatus.PLANNED,
                Optional.empty(),
                Optional.empty(),
                1);
        return aMoved(planned, status);
    }

    private static Transfer aMoved(Transfer was, TransferStatus status) {
        boolean left = status == TransferStatus.IN_TRANSIT || status == TransferStatus.COMPLETED;
        boolean over = status == TransferStatus.CANCELLED || status == TransferStatus.COMPLETED;
        return new Transfer(
                was.id(),
                was.vehicle(),
                was.from(),
                was.to(),
                was.departs(),
                was.arrives(),
                was.plannedBy(),
                status,
                left ? Optional.of(Times.NOW) : Optional.empty(),
                over ? Optional.of(Times.NOW.plusSeconds(60)) : Optional.empty(),
                1);
    }
}
