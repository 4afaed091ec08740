package dev.rentwright.imports.csv.hotel;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.host.ExternalReferences.Reference;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.Address;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.LocationType;
import dev.rentwright.location.OpeningHours;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.party.RegisterSupplier;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The hotel as it stands in the catalogue: one supplier, one place, a category for each type of room and its rooms. The file
 * names a resort in Portugal, whose wall clocks and currency these are.
 *
 * @param place where all its rooms are
 * @param types the category of each type of room
 * @param rooms of each type
 */
record Hotel(LocationId place, SortedMap<String, CategoryId> types, SortedMap<String, List<RentableId>> rooms) {

    static final String SYSTEM = "hotel-bookings.csv";
    static final String CURRENCY = "EUR";
    static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");
    static final Actor BUILDER = Actor.system("import");

    /**
     * Builds what is missing; within one unit of work.
     *
     * @param beds how many may sleep in any room
     */
    static Hotel open(Rentwright engine, Map<String, Integer> rooms, int beds) {
        return new Builder(engine, beds).build(rooms);
    }

    private record Builder(Rentwright engine, int beds) {

        Hotel build(Map<String, Integer> wanted) {
            SupplierId owner = new SupplierId(ours("hotel", "owner", this::owner));
            LocationId place = new LocationId(ours("hotel", "place", this::place));
            SortedMap<String, CategoryId> types = new TreeMap<>();
            SortedMap<String, List<RentableId>> rooms = new TreeMap<>();
            wanted.forEach((type, count) -> {
                CategoryId category = new CategoryId(ours("type", type, () -> category(type)));
                List<RentableId> ofType = new ArrayList<>();
                for (int number = 1; number <= count; number++) {
                    String name = "%s%03d".formatted(type, number);
                    ofType.add(new RentableId(ours("room", name, () -> room(owner, place, category, name))));
                }
                types.put(type, category);
                rooms.put(type, List.copyOf(ofType));
            });
            return new Hotel(place, types, rooms);
        }

        private UUID ours(String kind, String key, Supplier<UUID> made) {
            Reference reference = new Reference(SYSTEM, kind, key);
            return engine.ports().externalReferences().find(reference).orElseGet(() -> {
                UUID fresh = made.get();
                engine.ports().externalReferences().record(reference, fresh);
                return fresh;
            });
        }

        private UUID owner() {
            return engine.parties()
                    .registerSupplier()
                    .register(new RegisterSupplier.Command(BUILDER, "Resort Hotel"))
                    .id()
                    .value();
        }

        private UUID place() {
            return engine.locations()
                    .registerLocation()
                    .register(new RegisterLocation.Command(
                            BUILDER,
                            "RESORT",
                            "Resort Hotel",
                            LocationType.HOTEL,
                            Address.city("Algarve", "PT"),
                            Optional.empty(),
                            ZONE,
                            OpeningHours.ALWAYS,
                            0,
                            Optional.empty()))
                    .orThrow()
                    .id()
                    .value();
        }

        private UUID category(String type) {
            return engine.catalogue()
                    .defineCategory()
                    .define(new DefineCategory.Command(
                            BUILDER,
                            RentableKind.ROOM,
                            "RESORT-" + type,
                            "Resort Hotel, room type " + type,
                            "",
                            Optional.empty(),
                            Optional.empty()))
                    .orThrow()
                    .id()
                    .value();
        }

        private UUID room(SupplierId owner, LocationId place, CategoryId category, String name) {
            return engine.catalogue()
                    .addRentable()
                    .add(new AddRentable.Command(
                                    BUILDER,
                                    owner,
                                    category,
                                    "Room " + name,
                                    Set.of(RentalMode.DAILY),
                                    place,
                                    Optional.empty(),
                                    Duration.ZERO,
                                    new Room(name, 0, beds))
                            .turningAroundAsItsCategory())
                    .orThrow()
                    .id()
                    .value();
        }
    }
}
