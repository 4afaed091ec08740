package dev.rentwright.persistence.jpa.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.Rentwright;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.OwnStore;
import dev.rentwright.persistence.jpa.availability.LockWait;
import dev.rentwright.tariff.ManageTaxes;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import dev.rentwright.tariff.TaxScope;
import dev.rentwright.tariff.Taxes;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A place says its taxes while a supplier says how they are rounded: whoever comes second sees the first (domain P16). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TaxesAtOnceTest {

    private static final Actor DESK = Actor.staff("desk");

    @RegisterExtension
    final OwnStore own = new OwnStore();

    private final HikariDataSource dataSource = own.dataSource();
    private final JpaPorts ports = own.ports();
    private final ExecutorService other = own.other();

    @Test
    void of_two_who_contradict_each_other_at_once_the_second_is_refused() throws Exception {
        Shop shop = Shop.openIn(ports);
        ManageTaxes taxes = Rentwright.on(ports)
                .clock(Clock.fixed(Times.NOW, ZoneOffset.UTC))
                .open()
                .tariff()
                .manageTaxes();
        Taxes stacked = Taxes.of(Tax.exclusive("STATE", "6"), Tax.compound("CITY", "2.5"));
        CountDownLatch said = new CountDownLatch(1);
        Future<Boolean> first = other.submit(() -> ports.unitOfWork().run(() -> {
            boolean granted =
                    taxes.put(DESK, TaxScope.of(shop.place().id()), stacked).isGranted();
            said.countDown();
            LockWait.awaitSomebodyBehindALock(dataSource);
            return granted;
        }));
        assertTrue(said.await(60, TimeUnit.SECONDS));

        Outcome<Taxes> second =
                taxes.put(DESK, TaxScope.of(shop.supplier().id()), Taxes.NONE.rounded(TaxRounding.PER_TAX_CODE));

        assertTrue(first.get(60, TimeUnit.SECONDS));
        assertEquals(
                List.of(RefusalCode.TAX_COMPOUND_NEEDS_PER_LINE),
                second.refusals().stream().map(Refusal::code).toList());
    }
}
