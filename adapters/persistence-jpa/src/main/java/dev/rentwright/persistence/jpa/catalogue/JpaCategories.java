package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Image;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.category.CategoryProfile;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.kind.AcrissCode;
import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.TransmissionType;
import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.RowShape;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Categories in their table. */
public final class JpaCategories implements Categories {

    private static final RowShape<CategoryRow> ROW = RowShape.of(CategoryRow.class);

    /** With all that they have, in one query. */
    private static final String COLUMNS = """
            select (select string_agg(feature_code, ',' order by feature_code)
                    from category_features where category_id = c.category_id), %s
            """.formatted(ROW.columns("c"));

    private static final String FROM = "from rentable_categories c";
    private static final String WHOLE = COLUMNS + FROM;

    private final Transactions transactions;

    public JpaCategories(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(RentableCategory category) {
        CategoryRow row = new CategoryRow();
        row.categoryId = category.id().value();
        row.version = category.version();
        fill(row, category);
        transactions.use(transaction -> {
            transaction.persist(row);
            if (!category.profile().features().isEmpty()) {
                feature(transaction, category);
            }
        });
    }

    @Override
    public void save(RentableCategory category) {
        String what = "category " + category.id();
        transactions.use(transaction -> {
            CategoryRow row = transaction
                    .find(CategoryRow.class, category.id().value())
                    .filter(found -> found.version == category.version())
                    .orElseThrow(() -> new StaleAggregate(what, category.version()));
            fill(row, category);
            row.updatedAt = Instant.now();
            transaction.save(what, category.version());
            feature(transaction, category);
        });
    }

    private static void fill(CategoryRow row, RentableCategory category) {
        row.kind = Codes.of(category.kind());
        row.code = category.code();
        row.name = category.name();
        row.description = category.description();
        row.acriss = category.acriss().map(AcrissCode::value).orElse(null);
        row.seats = category.seats().orElse(null);
        CategoryProfile profile = category.profile();
        row.luggage = profile.luggage().orElse(null);
        row.transmission = Codes.of(profile.transmission());
        row.fuelType = Codes.of(profile.fuel());
        row.turnaroundSeconds = profile.turnaround().map(Duration::toSeconds).orElse(null);
        row.roomType = profile.room().map(Json::write).orElse(null);
        row.images = Json.write(profile.images());
        row.displayOrder = category.displayOrder();
        row.active = category.active();
    }

    @Override
    public Optional<RentableCategory> byId(CategoryId id) {
        return only("category_id", id.value());
    }

    @Override
    public Optional<RentableCategory> byCode(String code) {
        return only("code", code);
    }

    @Override
    public Optional<RentableCategory> byName(String name) {
        return only("name", name);
    }

    private Optional<RentableCategory> only(String column, Object mark) {
        return transactions
                .with(transaction ->
                        transaction.rows(WHOLE + " where c." + column + " = ?", JpaCategories::category, mark))
                .stream()
                .findFirst();
    }

    @Override
    public Page<RentableCategory> list(Optional<RentableKind> kind, Page.Request page) {
        String[] kinds = Stream.of(RentableKind.values())
                .filter(any -> kind.map(any::equals).orElse(true))
                .map(Codes::of)
                .toArray(String[]::new);
        return transactions.with(transaction -> Pages.of(
                transaction,
                COLUMNS,
                FROM + " where c.kind = any (?)",
                "c.display_order, c.code",
                JpaCategories::category,
                page,
                (Object) kinds));
    }

    private static RentableCategory category(ResultSet result) throws SQLException {
        return category(ROW.read(result, 2), result.getString(1));
    }

    /** What they have already stays; that it is in the catalogue is asked by the database, too. */
    private static void feature(Transaction transaction, RentableCategory category) {
        String[] codes =
                category.profile().features().stream().map(FeatureCode::value).toArray(String[]::new);
        transaction.later(
                "delete from category_features where category_id = ? and feature_code <> all (?::varchar[])",
                category.id().value(),
                codes);
        transaction.later(
                "insert into category_features (category_id, feature_code) select ?, unnest(?::varchar[])"
                        + " on conflict do nothing",
                category.id().value(),
                codes);
    }

    private static Set<FeatureCode> features(@Nullable String codes) {
        return codes == null
                ? Set.of()
                : Stream.of(codes.split(",", -1)).map(FeatureCode::new).collect(Collectors.toSet());
    }

    private static RentableCategory category(CategoryRow row, @Nullable String features) {
        return new RentableCategory(
                new CategoryId(row.categoryId),
                Codes.read(RentableKind.class, row.kind),
                row.code,
                row.name,
                row.description,
                Optional.ofNullable(row.acriss).map(AcrissCode::new),
                Optional.ofNullable(row.seats),
                row.displayOrder,
                row.active,
                new CategoryProfile(
                        Optional.ofNullable(row.luggage),
                        Codes.readOptional(TransmissionType.class, row.transmission),
                        Codes.readOptional(FuelType.class, row.fuelType),
                        Optional.ofNullable(row.roomType).map(room -> Json.read(room, CategoryProfile.RoomType.class)),
                        Json.readList(row.images, Image.class),
                        Optional.ofNullable(row.turnaroundSeconds).map(Duration::ofSeconds),
                        features(features)),
                row.version);
    }
}
