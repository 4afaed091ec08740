package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.availability.Claim;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.host.ConcurrentChange;
import dev.rentwright.host.ExternalReferences.Reference;
import dev.rentwright.host.IdempotencyStore.IdempotencyKey;
import dev.rentwright.host.IdempotencyStore.Recall;
import dev.rentwright.host.IdempotencyStore.StoredAnswer;
import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.money.Money;
import dev.rentwright.party.Customer;
import dev.rentwright.party.Supplier;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.ProviderEvent;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.testkit.fixture.BookingFixture;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.PartyFixture;
import dev.rentwright.testkit.fixture.PaymentFixture;
import dev.rentwright.testkit.fixture.RentableFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.TariffFixture;
import dev.rentwright.testkit.fixture.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.host.UnitOfWork} promises: together or not at all (IV-16). */
public abstract class UnitOfWorkContract extends StoreContract {

    @Test
    public void work_answers_and_stays() {
        Supplier supplier = PartyFixture.aSupplier();

        String answer = inUnit(() -> {
            ports().suppliers().add(supplier);
            return "done";
        });

        assertEquals("done", answer);
        assertKept(supplier, () -> ports().suppliers().byId(supplier.id()));
    }

    @Test
    public void work_sees_what_it_has_done_so_far() {
        Supplier supplier = PartyFixture.aSupplier();

        Optional<Supplier> seen = inUnit(() -> {
            ports().suppliers().add(supplier);
            return ports().suppliers().byId(supplier.id());
        });

        assertEquals(Optional.of(supplier), seen);
    }

    @Test
    public void work_that_throws_is_undone_in_every_store_and_its_exception_comes_out() {
        Shop shop = openShop();
        Booking before = shop.booking();
        Rentable car = shop.car();
        RateCard card = TariffFixture.aRateCard();
        Claim claim = ClaimFixture.aBookedClaim(car.id(), Times.THREE_DAYS.start(), Times.THREE_DAYS.end());
        doInUnit(() -> {
            ports().claims().place(claim, Times.NOW);
            ports().rateCards().put(car.id(), card, Times.NOW);
        });
        Supplier supplier = PartyFixture.aSupplier();
        Customer customer = PartyFixture.aCustomer();
        Payment payment = PaymentFixture.aPayment(before, Money.of("1", "EUR"), Times.NOW);
        ProviderEvent message = PaymentFixture.succeeded("evt_undone", Money.of("1", "EUR"));
        IdempotencyKey key = new IdempotencyKey("ada", "POST /undone", "key");
        Reference reference = new Reference("file", "vehicle", "undone");
        IllegalStateException failure = new IllegalStateException("the last step failed");

        RuntimeException thrown = assertThrows(
                RuntimeException.class,
                () -> doInUnit(() -> {
                    ports().suppliers().add(supplier);
                    ports().customers().add(customer);
                    ports().customers().save(customer.bornOn(LocalDate.of(1990, 1, 1)));
                    ports().rentables().save(car.named("undone"));
                    ports().rateCards().put(car.id(), TariffFixture.aFullRateCard("EUR"), Times.NOW);
                    ports().rateCards().put(shop.category().id(), card, Times.NOW);
                    ports().claims().release(claim.reference(), Times.NOW);
                    ports().bookings()
                            .save(
                                    before,
                                    List.of(BookingFixture.event(
                                            before, 2, BookingEventType.MODIFIED, Optional.empty())));
                    ports().payments().add(payment);
                    ports().providerInbox().store(message, Times.NOW);
                    ports().ledger()
                            .post(Drafts.payment(Money.of("1", "EUR"))
                                    .entry(Counter.id(), before.payable(), Counter.id(), Times.NOW));
                    ports().idempotency().recall(key, "request", Times.NOW);
                    ports().idempotency()
                            .remember(
                                    key,
                                    "request",
                                    new StoredAnswer(201, "", ""),
                                    Times.NOW,
                                    Times.NOW.plusSeconds(60));
                    ports().externalReferences().record(reference, Counter.id());
                    throw failure;
                }));

        assertSame(failure, thrown);
        assertAbsent(() -> ports().suppliers().byId(supplier.id()));
        assertAbsent(() -> ports().customers().byId(customer.id()));
        assertKept(car, () -> ports().rentables().byId(car.id()));
        assertKept(card, () -> ports().rateCards().of(car.id()));
        assertAbsent(() -> ports().rateCards().of(shop.category().id()));
        assertKept(claim, () -> ports().claims().of(claim.reference()));
        assertKept(before, () -> ports().bookings().byId(before.id()));
        assertEquals(1, inUnit(() -> ports().bookings().events(before.id())).size());
        assertEquals(List.of(), inUnit(() -> ports().payments().of(before.payable())));
        assertEquals(List.of(), inUnit(() -> ports().providerInbox().waiting(Times.NOW, 9)));
        assertEquals(List.of(), inUnit(() -> ports().ledger().of(before.payable())));
        assertEquals(new Recall.Fresh(), inUnit(() -> ports().idempotency().recall(key, "other", Times.NOW)));
        assertAbsent(() -> ports().externalReferences().find(reference));
    }

    @Test
    public void what_was_undone_can_be_done_again() {
        Shop shop = openShop();
        Rentable car = shop.aCar().being(RentableFixture.aPlainVehicle("Fiat")).build();
        Customer customer = PartyFixture.aCustomer();
        Runnable work = () -> {
            ports().rentables().add(car);
            ports().customers().add(customer);
        };
        assertDefect(() -> {
            work.run();
            throw new IllegalStateException("the last step failed");
        });

        doInUnit(work);

        assertKept(car, () -> ports().rentables().byId(car.id()));
        assertKept(customer, () -> ports().customers().byId(customer.id()));
    }

    @Test
    public void an_error_undoes_as_well_as_an_exception() {
        Supplier supplier = PartyFixture.aSupplier();

        assertThrows(
                AssertionError.class,
                () -> doInUnit(() -> {
                    ports().suppliers().add(supplier);
                    throw new AssertionError("an error on purpose");
                }));

        assertAbsent(() -> ports().suppliers().byId(supplier.id()));
    }

    @Test
    public void a_unit_inside_another_is_undone_with_it() {
        Supplier inner = PartyFixture.aSupplier();

        assertDefect(() -> {
            doInUnit(() -> ports().suppliers().add(inner));
            throw new IllegalStateException("the outer step failed");
        });

        assertAbsent(() -> ports().suppliers().byId(inner.id()));
    }

    @Test
    public void a_unit_inside_another_commits_with_it() {
        Supplier outer = PartyFixture.aSupplier();
        Supplier inner = PartyFixture.aSupplier();

        doInUnit(() -> {
            ports().suppliers().add(outer);
            doInUnit(() -> ports().suppliers().add(inner));
        });

        assertKept(outer, () -> ports().suppliers().byId(outer.id()));
        assertKept(inner, () -> ports().suppliers().byId(inner.id()));
    }

    @Test
    public void a_unit_that_fails_inside_another_spoils_the_whole_even_when_it_is_caught() {
        Supplier outer = PartyFixture.aSupplier();
        Supplier inner = PartyFixture.aSupplier();

        assertDefect(() -> {
            ports().suppliers().add(outer);
            assertThrows(
                    IllegalStateException.class,
                    () -> doInUnit(() -> {
                        ports().suppliers().add(inner);
                        throw new IllegalStateException("the inner step failed");
                    }));
        });

        assertAbsent(() -> ports().suppliers().byId(outer.id()));
        assertAbsent(() -> ports().suppliers().byId(inner.id()));
    }

    @Test
    public void the_unit_after_a_spoiled_one_is_not_spoiled() {
        a_unit_that_fails_inside_another_spoils_the_whole_even_when_it_is_caught();

        work_answers_and_stays();
    }

    @Test
    public void work_that_lost_a_version_is_run_again_from_its_beginning() {
        Supplier supplier = PartyFixture.aSupplier();
        AtomicInteger attempts = new AtomicInteger();

        doInUnit(() -> {
            ports().suppliers().add(supplier);
            if (attempts.incrementAndGet() == 1) {
                throw new StaleAggregate("something", 1);
            }
        });

        assertEquals(2, attempts.get());
        assertKept(supplier, () -> ports().suppliers().byId(supplier.id()));
        assertEquals(
                1, inUnit(() -> ports().suppliers().list(Page.Request.FIRST)).total());
    }

    @Test
    public void work_that_loses_every_time_is_given_up() {
        Supplier supplier = PartyFixture.aSupplier();

        assertThrows(
                ConcurrentChange.class,
                () -> doInUnit(() -> {
                    ports().suppliers().add(supplier);
                    throw new StaleAggregate("something", 1);
                }));

        assertAbsent(() -> ports().suppliers().byId(supplier.id()));
    }

    @Test
    public void nobody_else_sees_work_that_is_not_committed() {
        Supplier supplier = PartyFixture.aSupplier();
        List<Future<Optional<Supplier>>> others = new ArrayList<>();

        assertDefect(() -> {
            ports().suppliers().add(supplier);
            CountDownLatch begun = new CountDownLatch(1);
            others.add(Together.start(() -> {
                begun.countDown();
                return inUnit(() -> ports().suppliers().byId(supplier.id()));
            }));
            Together.await(begun);
            throw new IllegalStateException("and then it failed");
        });

        assertEquals(
                List.of(Optional.empty()), others.stream().map(Together::result).toList());
    }

    @Test
    public void many_who_work_at_the_same_time_lose_nothing() {
        ports();

        Together.run(6, number -> {
            for (int i = 0; i < 20; i++) {
                Supplier kept = PartyFixture.aSupplierNamed("kept");
                doInUnit(() -> ports().suppliers().add(kept));
                assertDefect(() -> {
                    ports().suppliers().add(PartyFixture.aSupplierNamed("undone"));
                    throw new IllegalStateException("on purpose");
                });
            }
            return number;
        });

        Page<Supplier> all = inUnit(() -> ports().suppliers().list(new Page.Request(1, 100)));
        assertEquals(120, all.total());
        assertEquals(
                List.of("kept"),
                all.items().stream().map(Supplier::name).distinct().toList());
    }
}
