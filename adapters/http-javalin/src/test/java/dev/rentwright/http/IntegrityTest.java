package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.ClaimReference;
import dev.rentwright.identity.Permission;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IntegrityTest {

    @Test
    void a_clean_store_is_clean_and_what_is_broken_is_told() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = api.confirmedBooking(api.world());

            Reply clean = api.get("/integrity");
            assertEquals("true", clean.at("/clean"), clean::toString);
            assertEquals(14, clean.json().at("/invariants").size());

            ClaimReference reference = new ClaimReference(UUID.fromString(booking));
            api.ports.unitOfWork().run(() -> api.ports.claims().release(reference, Instant.now()));

            Reply broken = api.get("/integrity?invariant=claims_tell_the_story_of_bookings");
            assertEquals("false", broken.at("/clean"), broken::toString);
            assertEquals("IV-02", broken.at("/violations/0/invariant"));
            assertEquals(booking, broken.at("/violations/0/bookingId"));
            assertEquals(1, broken.json().at("/violations").size());
        }
    }

    @Test
    void only_who_maintains_the_system_may_ask() {
        try (ApiFixture api = new ApiFixture(
                engine -> engine.access((actor, permission) -> permission != Permission.SYSTEM_MAINTENANCE),
                settings -> settings)) {
            Reply refused = api.get("/integrity");
            assertEquals(403, refused.status(), refused::toString);
            assertEquals("system:maintenance", refused.at("/reason"));
        }
    }
}
