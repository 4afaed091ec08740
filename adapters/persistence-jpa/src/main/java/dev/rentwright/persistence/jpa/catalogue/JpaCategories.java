package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Image;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.category.CategoryProfile;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.kind.AcrissCode;
import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.TransmissionType;
import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Categories in their table. */
public final class JpaCategories implements Categories {

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
        transactions.use(transaction -> transaction.persist(row));
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
        return transactions.with(
                transaction -> transaction.find(CategoryRow.class, id.value()).map(JpaCategories::category));
    }

    @Override
    public Optional<RentableCategory> byCode(String code) {
        return only("select c from CategoryRow c where c.code = :mark", code);
    }

    @Override
    public Optional<RentableCategory> byName(String name) {
        return only("select c from CategoryRow c where c.name = :mark", name);
    }

    private Optional<RentableCategory> only(String jpql, String mark) {
        return transactions.with(transaction -> transaction
                .query(jpql, CategoryRow.class)
                .setParameter("mark", mark)
                .getResultStream()
                .findFirst()
                .map(JpaCategories::category));
    }

    @Override
    public Page<RentableCategory> list(Optional<RentableKind> kind, Page.Request page) {
        Set<String> kinds = Stream.of(RentableKind.values())
                .filter(any -> kind.map(any::equals).orElse(true))
                .map(Codes::of)
                .collect(Collectors.toSet());
        return transactions.with(transaction -> Pages.of(
                        transaction
                                .query(
                                        "select c from CategoryRow c where c.kind in :kinds order by c.displayOrder, c.code",
                                        CategoryRow.class)
                                .setParameter("kinds", kinds),
                        transaction
                                .query("select count(c) from CategoryRow c where c.kind in :kinds", Long.class)
                                .setParameter("kinds", kinds),
                        page)
                .map(JpaCategories::category));
    }

    private static RentableCategory category(CategoryRow row) {
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
                        Optional.ofNullable(row.turnaroundSeconds).map(Duration::ofSeconds)),
                row.version);
    }
}
