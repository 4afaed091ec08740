package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.kind.Telematics;
import dev.rentwright.catalogue.kind.Vin;
import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.GeoPoint;
import dev.rentwright.location.LocationId;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Part;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rentables in their tables. */
public final class JpaRentables implements Rentables {

    /** A whole rentable, of the table r and of {@link #SPECIFICS}. */
    public static final Part<Rentable> WHOLE = RentableQuery.WHOLE;

    /** What is to be joined for it. */
    public static final String SPECIFICS = RentableQuery.SPECIFICS;

    private final Transactions transactions;

    public JpaRentables(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Rentable rentable) {
        RentableRow row = new RentableRow();
        row.rentableId = rentable.id().value();
        row.version = rentable.version();
        RentableMapper.fill(row, rentable);
        transactions.use(transaction -> {
            transaction.persist(row);
            offer(transaction, rentable);
            if (!rentable.presentation().features().isEmpty()) {
                feature(transaction, rentable);
            }
            transaction.persist(SpecificsMapper.row(rentable));
        });
    }

    @Override
    public void save(Rentable rentable) {
        String what = "rentable " + rentable.id();
        transactions.use(transaction -> {
            RentableRow row = transaction
                    .find(RentableRow.class, rentable.id().value())
                    .filter(found -> found.version == rentable.version())
                    .orElseThrow(() -> new StaleAggregate(what, rentable.version()));
            Rentable was = RentableQuery.byIds(
                            transaction, List.of(rentable.id().value()))
                    .get(0);
            RentableMapper.fill(row, rentable);
            row.updatedAt = Instant.now();
            transaction.merge(SpecificsMapper.row(rentable));
            transaction.save(what, rentable.version());
            rentable.vehicle()
                    .filter(vehicle -> was.vehicle()
                            .filter(known -> known.odometerKm() == vehicle.odometerKm()
                                    && known.telematics().equals(vehicle.telematics()))
                            .isEmpty())
                    .ifPresent(
                            vehicle -> heard(transaction, rentable.id(), vehicle.odometerKm(), vehicle.telematics()));
            if (!was.offeredAt().equals(rentable.offeredAt())) {
                transaction.update("delete from rentable_locations where rentable_id = ?", row.rentableId);
                offer(transaction, rentable);
            }
            if (!was.presentation().features().equals(rentable.presentation().features())) {
                feature(transaction, rentable);
            }
        });
    }

    @Override
    public void told(RentableId vehicle, long odometerKm, Telematics heard) {
        transactions.use(transaction -> heard(transaction, vehicle, odometerKm, heard));
    }

    private static void heard(Transaction transaction, RentableId vehicle, long odometerKm, Telematics heard) {
        transaction.later(
                "update vehicles set odometer_km = ? where rentable_id = ? and odometer_km < ?",
                odometerKm,
                vehicle.value(),
                odometerKm);
        if (heard.lastPosition().isPresent() && heard.seenAt().isPresent()) {
            GeoPoint position = heard.lastPosition().get();
            transaction.later(
                    """
                    update vehicles set last_latitude = ?, last_longitude = ?, last_seen_at = ?
                    where rentable_id = ? and (last_seen_at is null or last_seen_at <= ?)
                    """,
                    position.latitude(),
                    position.longitude(),
                    heard.seenAt().get(),
                    vehicle.value(),
                    heard.seenAt().get());
        }
    }

    @Override
    public Optional<Rentable> byId(RentableId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** Asks for what a booking is about together with others, to look at only: agreed, else planned, else quoted. */
    public static Asked<Optional<Rentable>> askBooked(Transaction transaction, BookingId booking) {
        return RentableQuery.askBooked(transaction, booking.value());
    }

    @Override
    public List<Rentable> byIds(Collection<RentableId> ids) {
        List<UUID> wanted = ids.stream().map(RentableId::value).distinct().toList();
        Map<RentableId, Rentable> found =
                transactions.with(transaction -> RentableQuery.byIds(transaction, wanted).stream()
                        .collect(Collectors.toMap(Rentable::id, Function.identity())));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Optional<Rentable> byLicensePlate(String plate) {
        return only("select rentable_id from vehicles where license_plate = ?", plate);
    }

    @Override
    public Optional<Rentable> byVin(Vin vin) {
        return only("select rentable_id from vehicles where vin = ?", vin.value());
    }

    @Override
    public Optional<Rentable> byFleetNumber(String number) {
        return only("select rentable_id from vehicles where vehicle_number = ?", number);
    }

    @Override
    public Optional<Rentable> byRoomNumber(SupplierId supplier, LocationId house, String number) {
        return only(
                "select rentable_id from rooms where supplier_id = ? and house_id = ? and room_number = ?",
                supplier.value(),
                house.value(),
                number);
    }

    @Override
    public Optional<Rentable> byDevice(String device) {
        return only("select rentable_id from vehicles where gps_device_id = ?", device);
    }

    private Optional<Rentable> only(String sql, Object... arguments) {
        return transactions.with(transaction -> {
            List<UUID> found = transaction.rows(sql, row -> row.getObject(1, UUID.class), arguments);
            return RentableQuery.byIds(transaction, found).stream().findFirst();
        });
    }

    @Override
    public void turnAround(CategoryId category, Duration length) {
        transactions.use(transaction -> transaction.update("""
                update rentables set turnaround_seconds = ?, version = version + 1, updated_at = now()
                where category_id = ? and not own_turnaround
                """, length.toSeconds(), category.value()));
    }

    @Override
    public List<SupplierId> suppliersOf(CategoryId category) {
        return transactions.with(transaction -> transaction.rows(
                "select distinct supplier_id from rentables where category_id = ? order by supplier_id",
                row -> new SupplierId(row.getObject(1, UUID.class)),
                category.value()));
    }

    @Override
    public int vehiclesAt(LocationId place) {
        return transactions.with(transaction -> transaction
                .rows(
                        "select count(*) from rentables where current_location_id = ? and kind = 'vehicle'",
                        row -> row.getInt(1),
                        place.value())
                .get(0));
    }

    @Override
    public List<RentableId> readyWithExpiredPapers(Instant now, int limit) {
        return transactions.with(transaction ->
                transaction.rows("""
                select r.rentable_id
                from vehicles v
                join rentables r on r.rentable_id = v.rentable_id
                join locations l on l.location_id = coalesce(r.current_location_id, (
                    select o.location_id from rentable_locations o
                    where o.rentable_id = r.rentable_id order by o.position limit 1))
                where least(v.insurance_expires, v.registration_expires) < (?::timestamptz at time zone l.zone)::date
                and least(v.insurance_expires, v.registration_expires) <= (?::timestamptz at time zone 'UTC')::date
                and r.operational_status in ('available', 'reserved', 'cleaning')
                order by least(v.insurance_expires, v.registration_expires), r.rentable_id
                limit ?
                """, row -> new RentableId(row.getObject(1, UUID.class)), now, now, limit));
    }

    @Override
    public Page<Rentable> list(Filter filter, Page.Request page) {
        return transactions.with(transaction -> RentableQuery.list(transaction, filter, page));
    }

    /** What it has already keeps the time at which it was given. */
    private static void feature(Transaction transaction, Rentable rentable) {
        String[] codes = rentable.presentation().features().stream()
                .map(FeatureCode::value)
                .toArray(String[]::new);
        transaction.later(
                "delete from rentable_features where rentable_id = ? and feature_code <> all (?::varchar[])",
                rentable.id().value(),
                codes);
        transaction.later(
                "insert into rentable_features (rentable_id, feature_code) select ?, unnest(?::varchar[])"
                        + " on conflict do nothing",
                rentable.id().value(),
                codes);
    }

    private static void offer(Transaction transaction, Rentable rentable) {
        Set<LocationId> places = rentable.offeredAt();
        int position = 0;
        for (LocationId place : places) {
            transaction.persist(new RentableLocationRow(rentable, place, position++));
        }
    }
}
