package dev.rentwright.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.Rentwright;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.fake.FakePorts;
import dev.rentwright.fake.Premises;
import dev.rentwright.fake.SettableClock;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.party.RegisterSupplier;
import dev.rentwright.time.RequestedPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A yard in Berlin with a car and a room, early on 1 July 2026, and one in Paris with space for one. */
final class Depot {

    static final Actor STAFF = Actor.staff("yard");
    static final String NOW = "2026-07-01T06:00:00Z";

    final FakePorts ports = new FakePorts();
    final SettableClock clock = new SettableClock(Instant.parse(NOW));
    final Rentwright rentwright;
    final LocationId berlin;
    final LocationId paris;
    final RentableId car;
    final RentableId room;
    private final SupplierId supplier;
    private final CategoryId compact;
    private int plates;

    Depot() {
        this(builder -> builder);
    }

    Depot(UnaryOperator<Rentwright.Builder> with) {
        rentwright = with.apply(Rentwright.on(ports).clock(clock)).open();
        supplier = Premises.supplier(rentwright, new RegisterSupplier.Command(STAFF, "Wagen"));
        berlin = place(RegisterLocation.Command.of(STAFF, "BER", "Berlin", "DE", "Europe/Berlin"));
        RegisterLocation.Command small = RegisterLocation.Command.of(STAFF, "PAR", "Paris", "FR", "Europe/Paris");
        paris = place(new RegisterLocation.Command(
                STAFF,
                small.code(),
                small.name(),
                small.type(),
                small.address(),
                small.position(),
                small.zone(),
                small.hours(),
                1,
                small.supplier()));
        compact = category(DefineCategory.Command.vehicles(STAFF, "CDMR", "Compact"));
        car = car().id();
        CategoryId rooms = category(new DefineCategory.Command(
                STAFF, RentableKind.ROOM, "DBL", "Double", "", Optional.empty(), Optional.empty()));
        room = add(new AddRentable.Command(
                        STAFF,
                        supplier,
                        rooms,
                        "Room 12",
                        Set.of(RentalMode.DAILY),
                        berlin,
                        Optional.empty(),
                        Duration.ofDays(1),
                        new Room("12", 1, 2)))
                .id();
    }

    Rentable car() {
        return add(AddRentable.Command.car(STAFF, supplier, compact, berlin, "B-" + ++plates, "Fiat", "Panda", 2024));
    }

    FleetUseCases fleet() {
        return rentwright.fleet();
    }

    Outcome<Block> block(RentableId what, BlockKind kind, String from, String until, boolean forced) {
        return fleet().blockRentable()
                .block(new BlockRentable.Command(
                        STAFF, what, kind, RequestedPeriod.of(from, until), "new tyres", forced))
                .map(Blocked::block);
    }

    Depot at(String instant) {
        clock.set(Instant.parse(instant));
        return this;
    }

    /** What is due is done. */
    void look() {
        rentwright
                .dueWork()
                .forEach(work ->
                        assertEquals(List.of(), work.round(100, () -> true).failures(), work.name()));
    }

    Block now(Block block) {
        return ports.blocks().byId(block.id()).orElseThrow();
    }

    void save(Rentable rentable) {
        ports.rentables().save(rentable);
    }

    Outcome<Block> move(Block block, BlockTrigger trigger) {
        return fleet().moveBlock()
                .move(new MoveBlock.Command(STAFF, block.id(), Optional.of(block.version()), trigger, true))
                .map(Blocked::block);
    }

    Outcome<Transfer> transfer(RentableId vehicle, LocationId to, String from, String until) {
        return fleet().planTransfer()
                .plan(new PlanTransfer.Command(STAFF, vehicle, Optional.empty(), to, RequestedPeriod.of(from, until)));
    }

    Outcome<Transfer> move(Transfer transfer, TransferTrigger trigger) {
        return fleet().moveTransfer()
                .move(new MoveTransfer.Command(STAFF, transfer.id(), Optional.of(transfer.version()), trigger));
    }

    Claim booked(RentableId what, String from, String until) {
        return claimed(what, ClaimKind.BOOKED, from, until);
    }

    /** Kept for somebody who has not booked. */
    Claim held(RentableId what, String from, String until) {
        return claimed(what, ClaimKind.HOLD, from, until);
    }

    private Claim claimed(RentableId what, ClaimKind kind, String from, String until) {
        Claim claim = new Claim(
                new ClaimId(ports.ids().next()),
                what,
                Instant.parse(from),
                Instant.parse(until),
                kind,
                new ClaimReference(ports.ids().next()),
                Optional.empty());
        ports.claims().place(claim, clock.instant());
        return claim;
    }

    Rentable now(RentableId what) {
        return ports.rentables().byId(what).orElseThrow();
    }

    List<String> told() {
        return ports.outboxEvents().stream().map(event -> event.type()).toList();
    }

    private LocationId place(RegisterLocation.Command command) {
        return Premises.place(rentwright, command);
    }

    private CategoryId category(DefineCategory.Command command) {
        return Premises.category(rentwright, command);
    }

    private Rentable add(AddRentable.Command command) {
        return rentwright.catalogue().addRentable().add(command).orThrow();
    }
}
