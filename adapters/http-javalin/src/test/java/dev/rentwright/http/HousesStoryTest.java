package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.http.ApiFixture.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Rooms and homes in the catalogue: kinds of the one collection that vehicles are in, too (REC-20, CAT-20, CAT-25). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HousesStoryTest {

    @Test
    void what_a_patch_says_of_a_room_or_a_home_is_kept_and_shown() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String type = ApiFixture.created(api.post("/room-types", "{\"code\":\"DBL\",\"name\":\"Double room\"}"));
            String room = "/rooms/"
                    + ApiFixture.created(api.post("/rooms", """
                    {"supplierId":"%s","locationId":"%s","roomTypeId":"%s","roomNumber":"12","floor":1}""".formatted(world.supplier(), world.place(), type)));
            String homes = ApiFixture.created(
                    api.post("/categories", "{\"kind\":\"property\",\"code\":\"HOUSE\",\"name\":\"Houses\"}"));
            String home = "/listings/"
                    + ApiFixture.created(api.post("/listings", """
                    {"supplierId":"%s","locationId":"%s","categoryId":"%s","title":"Mill","propertyType":"HOUSE",
                     "maximumGuests":4,"modes":["monthly"]}""".formatted(world.supplier(), world.place(), homes)));

            assertShown(api, room);
            assertShown(api, home);
        }
    }

    @Test
    void room_types_are_listed_without_the_classes_of_cars() {
        try (ApiFixture api = new ApiFixture()) {
            api.world();
            String type = ApiFixture.created(api.post("/room-types", "{\"code\":\"DBL\",\"name\":\"Double room\"}"));

            Reply types = api.get("/room-types");

            assertEquals("1", types.at("/meta/total"), types::toString);
            assertEquals(type, types.at("/data/0/id"));
            assertEquals("2", api.get("/vehicle-categories").at("/meta/total"));
        }
    }

    private static void assertShown(ApiFixture api, String path) {
        String tag = api.get(path).header("ETag");
        Reply changed =
                api.method("PATCH", path, "{\"presentation\":{\"description\":\"By the sea\"}}", "If-Match", tag);
        assertEquals(200, changed.status(), changed::toString);
        assertEquals("By the sea", api.get(path).at("/presentation/description"), changed::toString);
    }
}
