package dev.rentwright.persistence.jpa.bench;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/**
 * One thing that is asked: a rentable, or what is free of its category at its place, for one to fourteen days.
 *
 * @param rentable one of the group
 * @param place of the group
 * @param category of the group
 * @param from first instant
 * @param until first instant after
 */
record SearchQuestion(RentableId rentable, LocationId place, CategoryId category, Instant from, Instant until) {

    /** Something within the months to come. */
    static SearchQuestion any(SearchTown town, Random random) {
        int rentable = random.nextInt(town.shape.rentables());
        return of(town, rentable, random.nextInt((SearchTown.HORIZON - 15) * 24 * 60), 1 + random.nextInt(14));
    }

    /** Something when and where three of a hundred are left. */
    static SearchQuestion nearlySoldOut(SearchTown town, Random random) {
        int groups = 1 + (town.shape.groups() - 1) / SearchTown.SOLD_OUT_EVERY;
        int group = random.nextInt(groups) * SearchTown.SOLD_OUT_EVERY;
        int minutes = SearchTown.SOLD_OUT_FROM * 24 * 60 + random.nextInt((SearchTown.SOLD_OUT_DAYS - 15) * 24 * 60);
        return of(town, group * SearchShape.GROUP + random.nextInt(SearchShape.GROUP), minutes, 1 + random.nextInt(14));
    }

    private static SearchQuestion of(SearchTown town, int rentable, int minutes, int days) {
        Instant from = SearchTown.NOW.plus(Duration.ofMinutes(minutes));
        int group = rentable / SearchShape.GROUP;
        return new SearchQuestion(
                new RentableId(md5("rentable " + rentable)),
                town.place(group),
                town.category(group),
                from,
                from.plus(Duration.ofDays(days)));
    }

    /** As PostgreSQL reads the digest of a text as a UUID. */
    private static UUID md5(String text) {
        try {
            ByteBuffer digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
