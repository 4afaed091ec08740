package dev.rentwright.persistence.jpa.pricing;

import dev.rentwright.persistence.jpa.column.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A quote with its snapshots. */
@Entity
@Table(name = "quotes")
@NullUnmarked // JPA fills the fields
class QuoteRow {
    @Id
    @Column(name = "quote_id")
    UUID quoteId;

    @Column(name = "supplier_id")
    UUID supplierId;

    @Column(name = "rentable_id")
    UUID rentableId;

    @Column(name = "category_id")
    UUID categoryId;

    @Column(name = "pickup_location_id")
    UUID pickupLocationId;

    @Column(name = "drop_off_location_id")
    UUID dropOffLocationId;

    @Column(name = "start_at")
    Instant startAt;

    @Column(name = "end_at")
    Instant endAt;

    @Column(name = "zone")
    String zone;

    @Column(name = "price_request")
    @Convert(converter = JsonColumn.class)
    String priceRequest;

    @Column(name = "price_breakdown")
    @Convert(converter = JsonColumn.class)
    String priceBreakdown;

    @Column(name = "currency")
    String currency;

    @Column(name = "total_price")
    BigDecimal totalPrice;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "of_category")
    boolean ofCategory;

    @Column(name = "seal")
    String seal;
}
