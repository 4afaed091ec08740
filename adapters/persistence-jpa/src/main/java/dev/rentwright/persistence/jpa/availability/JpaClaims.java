package dev.rentwright.persistence.jpa.availability;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.MakingRoom;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Part;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Claims in their table; each writing method is one call of a function there. */
public final class JpaClaims implements Claims {

    /** By what is offered or stands there, and by what comes from elsewhere: each has an index. */
    private static final String CALLING = """
            select %1$s from availability_claims
            where rentable_id in (
                    select rentable_id from rentable_locations where location_id = ?
                    union select rentable_id from rentables where current_location_id = ?)
              and (pickup_location_id = ? or drop_off_location_id = ?)
              and ends_at > ? and (expires_at is null or expires_at > ?)
            union
            select %1$s from availability_claims
            where drop_off_location_id = ? and pickup_location_id <> drop_off_location_id
              and ends_at > ? and (expires_at is null or expires_at > ?)
            order by starts_at
            """.formatted(ClaimColumns.ALL);

    private static final String PLACE =
            "select placed.stands, claim.* from place_claim_and_tell(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) placed,"
                    + " lateral (select (placed.claim).*) claim";

    private static final String PLACE_PLAINLY = "select place_plainly(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /**
     * Whether a claim of what was quoted would likely stand plainly, by the quote q of the rentable r: nobody has it then,
     * nothing is planned on it, and it stands and stays where it is wanted. Short, and not for good: {@code place_plainly}
     * looks closely.
     */
    public static final Part<Boolean> QUOTED_PLAINLY = new Part<>("""
            not q.of_category and q.pickup_location_id = q.drop_off_location_id
            and coalesce(r.current_location_id, q.pickup_location_id) = q.pickup_location_id
            and not exists (
                select from availability_claims c
                where c.rentable_id = q.rentable_id and c.ends_at > q.created_at
                  and (c.starts_at < q.end_at and c.ends_at > q.start_at or c.category_id is not null
                       or c.pickup_location_id <> q.pickup_location_id or c.drop_off_location_id <> q.pickup_location_id))
            """, 1, ResultSet::getBoolean);

    private static final String STRANDED = "select %s from stranded_of(?, ?)".formatted(ClaimColumns.ALL);

    private static final String BLOCKING =
            "select %s from claims_between(?, ?, ?) order by ends_at".formatted(ClaimColumns.ALL);

    private static final String BLOCKING_SEVERAL = """
            select blocking.* from unnest(?::uuid[]) as asked(id), lateral (
                select %s from claims_between(asked.id, ?, ?)) blocking
            order by starts_at
            """.formatted(ClaimColumns.ALL);

    /** What is taken for granted of a rentable: that nobody came between. */
    private record Plain(RentableId rentable) {}

    private final Transactions transactions;

    public JpaClaims(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Takes for granted that a rentable is still to be had as it was quoted. */
    public static void assumePlain(Transaction transaction, RentableId rentable) {
        transaction.assume(new Plain(rentable));
    }

    @Override
    public Placement place(Claim claim, Instant now) {
        return transactions.with(transaction -> placedPlainly(transaction, claim, now))
                ? new Placement.Placed(claim, List.of(), List.of())
                : placeAfterLooking(claim, now);
    }

    private static boolean placedPlainly(Transaction transaction, Claim claim, Instant now) {
        return !claim.isMovable()
                && transaction.assumes(new Plain(claim.rentable()))
                && transaction.assumeDone(PLACE_PLAINLY, ClaimColumns.values(claim, now));
    }

    private Placement placeAfterLooking(Claim claim, Instant now) {
        Map<Boolean, List<Claim>> stranded = transactions
                .with(transaction -> transaction.rows(
                        PLACE,
                        row -> Map.entry(row.getBoolean("stands"), ClaimColumns.claim(row)),
                        ClaimColumns.values(claim, now)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<Claim> inTheWay = stranded.getOrDefault(false, List.of());
        if (inTheWay.isEmpty()) {
            return new Placement.Placed(claim, List.of(), stranded.getOrDefault(true, List.of()));
        }
        boolean agreed = !claim.isMovable() && inTheWay.stream().anyMatch(other -> !other.isMovable());
        return agreed
                ? new Placement.Taken(inTheWay)
                : MakingRoom.place(
                        this, pool(claim), claim, inTheWay, move -> lettingDown(claim.reference(), now, move), now);
    }

    private List<Claim> lettingDown(ClaimReference reference, Instant now, Runnable move) {
        List<Claim> relying = letDownBy(reference, now);
        move.run();
        UUID[] ids = relying.stream().map(claim -> claim.id().value()).toArray(UUID[]::new);
        return relying.isEmpty()
                ? List.of()
                : transactions.with(transaction -> transaction.rows(STRANDED, ClaimColumns::claim, ids, now));
    }

    @Override
    public List<Claim> calling(LocationId place, Instant now) {
        Object id = place.value();
        return transactions.with(
                transaction -> transaction.rows(CALLING, ClaimColumns::claim, id, id, id, id, now, now, id, now, now));
    }

    @Override
    public Fleet lock(Pool pool, Instant since, Instant now) {
        return transactions.with(transaction -> new FleetRows(transaction).lock(pool, since, now));
    }

    @Override
    public void move(List<Claim> changed, Instant now) {
        transactions.use(transaction -> new FleetRows(transaction).move(changed, now));
    }

    private Pool pool(Claim claim) {
        Pool own = transactions
                .with(transaction -> transaction.rows(
                        "select category_id, supplier_id from rentables where rentable_id = ?",
                        row -> new Pool(
                                new CategoryId(row.getObject(1, UUID.class)),
                                new SupplierId(row.getObject(2, UUID.class))),
                        claim.rentable().value()))
                .get(0);
        return claim.footing() instanceof Footing.Planned planned ? new Pool(planned.category(), own.supplier()) : own;
    }

    @Override
    public Optional<Claim> of(ClaimReference reference) {
        return transactions.with(
                transaction -> ask(transaction, reference.value()).get());
    }

    /** Asks for that of a booking together with others. */
    public static Asked<Optional<Claim>> askBooked(Transaction transaction, BookingId booking) {
        return ask(transaction, booking.value());
    }

    private static Asked<Optional<Claim>> ask(Transaction transaction, UUID reference) {
        return Asked.first(transaction.ask(
                "select " + ClaimColumns.ALL + " from availability_claims where booking_id = ?",
                ClaimColumns::claim,
                reference));
    }

    @Override
    public List<Claim> blocking(RentableId rentable, Instant from, Instant until, Instant now) {
        return transactions
                .with(transaction -> transaction.rows(BLOCKING, ClaimColumns::claim, rentable.value(), from, until))
                .stream()
                .filter(claim -> claim.blocksAt(now))
                .toList();
    }

    @Override
    public Map<RentableId, List<Claim>> blocking(
            Collection<RentableId> rentables, Instant from, Instant until, Instant now) {
        UUID[] ids = rentables.stream().map(RentableId::value).toArray(UUID[]::new);
        return transactions
                .with(transaction -> transaction.rows(BLOCKING_SEVERAL, ClaimColumns::claim, ids, from, until))
                .stream()
                .filter(claim -> claim.blocksAt(now))
                .collect(Collectors.groupingBy(Claim::rentable));
    }

    @Override
    public Freed release(ClaimReference reference, Instant now) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select simply, let_down from release_claim(?, ?)",
                        row -> row.getBoolean(1) ? Optional.of(ids(row.getArray(2))) : Optional.<List<UUID>>empty(),
                        reference.value(),
                        now))
                .get(0)
                .map(letDown -> Freed.SIMPLY.lettingDown(claims(letDown)))
                .orElseGet(() ->
                        of(reference).map(own -> release(own, reference, now)).orElse(Freed.SIMPLY));
    }

    /** Who is let down is asked behind the lock of the pool, and while there is still what they relied on. */
    private Freed release(Claim own, ClaimReference reference, Instant now) {
        List<Claim> letDown = new ArrayList<>();
        Freed freed = MakingRoom.release(
                this,
                pool(own),
                own,
                () -> {
                    letDown.addAll(letDownBy(reference, now));
                    remove(reference);
                },
                now);
        return freed.lettingDown(letDown);
    }

    private List<Claim> letDownBy(ClaimReference reference, Instant now) {
        return transactions.with(transaction -> transaction.rows(
                "select " + ClaimColumns.ALL + " from let_down_by(?, ?) order by starts_at",
                ClaimColumns::claim,
                reference.value(),
                now));
    }

    private List<Claim> claims(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : transactions.with(transaction -> transaction.rows(
                        "select " + ClaimColumns.ALL
                                + " from availability_claims where claim_id = any (?) order by starts_at",
                        ClaimColumns::claim,
                        (Object) ids.toArray(UUID[]::new)));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }

    private void remove(ClaimReference reference) {
        transactions.use(transaction ->
                transaction.update("delete from availability_claims where booking_id = ?", reference.value()));
    }

    @Override
    public Optional<Claim> endAt(ClaimReference reference, Instant until, Instant now) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select " + ClaimColumns.ALL + " from end_claim(?, ?, ?)",
                        ClaimColumns::claim,
                        reference.value(),
                        until,
                        now))
                .stream()
                .findFirst();
    }
}
