package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Image;
import dev.rentwright.catalogue.category.CategoryProfile;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.catalogue.kind.Occupancy;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.TransmissionType;
import dev.rentwright.host.Page;
import dev.rentwright.testkit.fixture.CategoryFixture;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.catalogue.category.Categories} promises. */
public abstract class CategoriesContract extends StoreContract {

    @Test
    public void a_category_is_kept_as_it_was_given() {
        List<RentableCategory> categories = List.of(
                CategoryFixture.aCategory(),
                CategoryFixture.aDescribedCategory(),
                CategoryFixture.aCategoryOf(RentableKind.ROOM, 3),
                CategoryFixture.aCategoryOf(RentableKind.PROPERTY, 0));

        categories.forEach(this::add);

        categories.forEach(
                category -> assertKept(category, () -> ports().categories().byId(category.id())));
    }

    @Test
    public void what_a_category_promises_is_kept() {
        RentableCategory plain = CategoryFixture.aCategoryOf(RentableKind.ROOM, 3);
        RentableCategory promising = new RentableCategory(
                plain.id(),
                plain.kind(),
                plain.code(),
                plain.name(),
                plain.description(),
                plain.acriss(),
                plain.seats(),
                plain.displayOrder(),
                plain.active(),
                new CategoryProfile(
                        Optional.of(2),
                        Optional.of(TransmissionType.CVT),
                        Optional.of(FuelType.HYBRID),
                        Optional.of(new CategoryProfile.RoomType(
                                Optional.of(24), "1 double, 1 sofa", "sea", Optional.of(new Occupancy(4, 3)))),
                        List.of(new Image("rooms/1.jpg", "by day"), new Image("rooms/2.jpg", "by night")),
                        Optional.of(Duration.ofDays(1)),
                        Set.of(known("SEA_VIEW"), known("BALCONY"))),
                1);
        add(promising);

        assertKept(promising, () -> ports().categories().byId(promising.id()));

        RentableCategory plainer = having(promising, Set.of(known("BATH"), known("BALCONY")));
        save(plainer);
        assertKept(plainer.atVersion(2), () -> ports().categories().byId(promising.id()));
        save(having(plainer.atVersion(2), Set.of()));
        assertKept(
                having(plainer.atVersion(3), Set.of()),
                () -> ports().categories().byId(promising.id()));
    }

    @Test
    public void a_category_is_found_by_its_code() {
        RentableCategory category = CategoryFixture.aDescribedCategory();
        add(category);
        add(CategoryFixture.aCategory());

        assertKept(category, () -> ports().categories().byCode(category.code()));
        assertAbsent(() -> ports().categories().byCode("NONE"));
        assertAbsent(() -> ports().categories().byId(new CategoryId(Counter.id())));
    }

    @Test
    public void a_second_category_of_the_same_id_or_code_fails_and_the_first_stays() {
        RentableCategory first = CategoryFixture.aCategory();
        add(first);
        RentableCategory other = CategoryFixture.aDescribedCategory();

        assertDefect(() -> ports().categories().add(copy(other, first.id(), other.code())));
        assertDefect(() -> ports().categories().add(copy(other, other.id(), first.code())));

        assertKept(first, () -> ports().categories().byId(first.id()));
        assertAbsent(() -> ports().categories().byId(other.id()));
        assertAbsent(() -> ports().categories().byCode(other.code()));
    }

    @Test
    public void a_saved_change_is_the_next_version_and_found_by_its_new_name() {
        RentableCategory first = CategoryFixture.aCategory();
        add(first);
        RentableCategory described = CategoryFixture.aDescribedCategory();
        RentableCategory revised = new RentableCategory(
                first.id(),
                first.kind(),
                first.code(),
                described.name(),
                described.description(),
                described.acriss(),
                described.seats(),
                9,
                false,
                new CategoryProfile(
                        Optional.of(2),
                        Optional.of(TransmissionType.CVT),
                        Optional.of(FuelType.HYBRID),
                        Optional.empty(),
                        List.of(new Image("cars/1.jpg", "by day"))),
                1);

        save(revised);

        assertKept(revised.atVersion(2), () -> ports().categories().byId(first.id()));
        assertKept(revised.atVersion(2), () -> ports().categories().byName(described.name()));
        assertAbsent(() -> ports().categories().byName(first.name()));
        assertStale(() -> ports().categories().save(first));
        assertKept(revised.atVersion(2), () -> ports().categories().byId(first.id()));
    }

    @Test
    public void no_two_categories_have_one_name() {
        RentableCategory first = CategoryFixture.aCategory();
        RentableCategory second = CategoryFixture.aCategory();
        add(first);
        RentableCategory namesake = named(second, first.name());

        assertDefect(() -> ports().categories().add(namesake));
        add(second);
        assertDefect(() -> ports().categories().save(namesake));

        assertKept(first, () -> ports().categories().byName(first.name()));
        assertKept(second, () -> ports().categories().byId(second.id()));
    }

    @Test
    public void categories_are_listed_by_display_order_then_code() {
        RentableCategory second = CategoryFixture.aCategoryOf(RentableKind.VEHICLE, 2);
        RentableCategory third = CategoryFixture.aCategoryOf(RentableKind.VEHICLE, 2);
        RentableCategory first = CategoryFixture.aCategoryOf(RentableKind.ROOM, 1);
        List.of(third, second, first).forEach(this::add);

        Page<RentableCategory> listed = inUnit(() -> ports().categories().list(Optional.empty(), Page.Request.FIRST));
        Page<RentableCategory> rooms =
                inUnit(() -> ports().categories().list(Optional.of(RentableKind.ROOM), Page.Request.FIRST));

        assertEquals(new Page<>(List.of(first, second, third), Page.Request.FIRST, 3), listed);
        assertEquals(new Page<>(List.of(first), Page.Request.FIRST, 1), rooms);
    }

    @Test
    public void room_types_have_longer_names_and_codes_than_classes_of_cars() {
        RentableCategory plain = CategoryFixture.aCategoryOf(RentableKind.ROOM, 3);
        RentableCategory longest = named(copy(plain, plain.id(), "SUPERIOR-DOUBLE-SEA1"), "S".repeat(100));
        add(longest);

        assertKept(longest, () -> ports().categories().byCode("SUPERIOR-DOUBLE-SEA1"));
    }

    private FeatureCode known(String code) {
        FeatureCode known = new FeatureCode(code);
        doInUnit(() -> ports().features().put(new Feature(known, code, "", "comfort", true), Times.NOW));
        return known;
    }

    private static RentableCategory having(RentableCategory category, Set<FeatureCode> features) {
        return new RentableCategory(
                category.id(),
                category.kind(),
                category.code(),
                category.name(),
                category.description(),
                category.acriss(),
                category.seats(),
                category.displayOrder(),
                category.active(),
                category.profile().having(features),
                category.version());
    }

    private static RentableCategory copy(RentableCategory category, CategoryId id, String code) {
        return new RentableCategory(
                id,
                category.kind(),
                code,
                category.name(),
                category.description(),
                category.acriss(),
                category.seats(),
                category.displayOrder(),
                category.active(),
                1);
    }

    private static RentableCategory named(RentableCategory category, String name) {
        return new RentableCategory(
                category.id(),
                category.kind(),
                category.code(),
                name,
                category.description(),
                category.acriss(),
                category.seats(),
                category.displayOrder(),
                category.active(),
                category.version());
    }

    private void save(RentableCategory category) {
        doInUnit(() -> ports().categories().save(category));
    }

    private void add(RentableCategory category) {
        doInUnit(() -> ports().categories().add(category));
    }
}
