package dev.rentwright.persistence.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.Telematics;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.stock.TelematicsSource.Message;
import dev.rentwright.host.DueWork;
import dev.rentwright.location.GeoPoint;
import dev.rentwright.testkit.fixture.RentableFixture;
import dev.rentwright.testkit.fixture.Shop;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Devices tell, and what they told is fetched (CAT-38). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MemoryTelematicsTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final GeoPoint BERLIN = new GeoPoint(new BigDecimal("52.5"), new BigDecimal("13.4"));
    private static final GeoPoint HAMBURG = new GeoPoint(new BigDecimal("53.6"), new BigDecimal("10.0"));

    private final MemoryPorts ports = new MemoryPorts();
    private final MemoryTelematics devices = new MemoryTelematics();
    private final DueWork work = Rentwright.on(ports).telematics(devices).open().dueWork().stream()
            .filter(one -> one.name().equals("telematics"))
            .findFirst()
            .orElseThrow();
    private final Rentable car = carWithADevice();

    @Test
    void what_a_device_told_is_fetched_and_known_of_its_car() {
        devices.tell(message("1", 150, BERLIN, NOON));

        assertEquals(1, work.round(10, () -> true).items());

        assertEquals(150, now().vehicle().orElseThrow().odometerKm());
        assertEquals(Optional.of(BERLIN), seen());
        assertEquals(OperationalStatus.AVAILABLE, now().operation());
        assertEquals(0, work.round(10, () -> true).items());
    }

    @Test
    void what_says_nothing_is_taken_and_keeps_nobody_waiting() {
        devices.tell(new Message("1", "GPS-NOBODY", Optional.of(1L), Optional.empty(), NOON));
        devices.tell(message("2", 150, BERLIN, NOON));
        devices.tell(message("3", 149, HAMBURG, NOON.plusSeconds(60)));

        assertEquals(List.of(), work.round(10, () -> true).failures());

        assertEquals(150, now().vehicle().orElseThrow().odometerKm());
        assertEquals(Optional.of(BERLIN), seen());
        assertEquals(List.of(), devices.waiting(10));
    }

    @Test
    void a_message_that_was_overtaken_neither_moves_the_car_nor_its_odometer_back() {
        devices.tell(message("1", 150, BERLIN, NOON));
        devices.tell(message("2", 140, HAMBURG, NOON.minusSeconds(60)));

        work.round(10, () -> true);

        assertEquals(150, now().vehicle().orElseThrow().odometerKm());
        assertEquals(Optional.of(BERLIN), seen());
    }

    private static Message message(String key, long kilometres, GeoPoint position, Instant at) {
        return new Message(key, "GPS-4711", Optional.of(kilometres), Optional.of(position), at);
    }

    private Rentable carWithADevice() {
        Shop shop = Shop.openIn(ports);
        return shop.keep(shop.aCar()
                .being(RentableFixture.aPlainVehicle("Fiat")
                        .with(new Telematics(Optional.of("GPS-4711"), Optional.empty(), Optional.empty())))
                .build());
    }

    private Rentable now() {
        return ports.unitOfWork().run(() -> ports.rentables().byId(car.id()).orElseThrow());
    }

    private Optional<GeoPoint> seen() {
        return now().vehicle().orElseThrow().telematics().lastPosition();
    }
}
