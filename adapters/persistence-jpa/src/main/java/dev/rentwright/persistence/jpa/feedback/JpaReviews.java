package dev.rentwright.persistence.jpa.feedback;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.feedback.Reputation;
import dev.rentwright.feedback.Review;
import dev.rentwright.feedback.ReviewId;
import dev.rentwright.feedback.ReviewStatus;
import dev.rentwright.feedback.Reviews;
import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.party.CustomerId;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reviews in their table. */
public final class JpaReviews implements Reviews {

    private static final String MATCHING =
            " from reviews where (?::varchar is null or status = ?) and (?::uuid is null or rentable_id = ?)";

    private final Transactions transactions;

    public JpaReviews(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Review review) {
        transactions.use(transaction -> transaction.update(
                """
                insert into reviews (review_id, booking_id, rentable_id, customer_id, rating, comment, status, written_at,
                    decided_by, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                review.id().value(),
                review.booking().value(),
                review.rentable().value(),
                review.customer().value(),
                review.stars(),
                review.text(),
                review.status(),
                review.writtenAt(),
                review.decidedBy(),
                review.version()));
    }

    @Override
    public void save(Review review) {
        int saved = transactions.with(transaction -> transaction.update(
                """
                update reviews set status = ?, decided_by = ?, version = version + 1
                where review_id = ? and version = ?
                """, review.status(), review.decidedBy(), review.id().value(), review.version()));
        if (saved != 1) {
            throw new StaleAggregate("review " + review.id(), review.version());
        }
    }

    @Override
    public Optional<Review> byId(ReviewId id) {
        return only("select * from reviews where review_id = ?", id.value());
    }

    @Override
    public Optional<Review> of(BookingId booking) {
        return only("select * from reviews where booking_id = ?", booking.value());
    }

    private Optional<Review> only(String sql, UUID argument) {
        return transactions.with(transaction -> transaction.rows(sql, JpaReviews::review, argument)).stream()
                .findFirst();
    }

    @Override
    public Page<Review> list(Filter filter, Page.Request page) {
        Optional<UUID> rentable = filter.rentable().map(RentableId::value);
        return transactions.with(transaction -> Pages.of(
                transaction,
                "select *",
                MATCHING,
                "written_at desc, review_id",
                JpaReviews::review,
                page,
                filter.status(),
                filter.status(),
                rentable,
                rentable));
    }

    @Override
    public Map<RentableId, Reputation> reputations(Collection<RentableId> rentables) {
        UUID[] ids = rentables.stream().map(RentableId::value).distinct().toArray(UUID[]::new);
        return transactions
                .with(transaction -> transaction.rows(
                        """
                        select r.id,
                               (select count(*) from bookings b
                                where b.rentable_id = r.id and b.status = 'completed') as trips,
                               (select count(*) from reviews v
                                where v.rentable_id = r.id and v.status = 'published') as reviews,
                               (select coalesce(sum(v.rating), 0) from reviews v
                                where v.rentable_id = r.id and v.status = 'published') as stars
                        from unnest(?::uuid[]) as r (id)
                        """,
                        row -> Map.entry(
                                new RentableId(row.getObject("id", UUID.class)),
                                new Reputation(row.getLong("trips"), row.getLong("reviews"), row.getLong("stars"))),
                        (Object) ids))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                new ReviewId(row.getObject("review_id", UUID.class)),
                new BookingId(row.getObject("booking_id", UUID.class)),
                new RentableId(row.getObject("rentable_id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getInt("rating"),
                row.getString("comment"),
                Codes.read(ReviewStatus.class, row.getString("status")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("decided_by")),
                row.getLong("version"));
    }
}
