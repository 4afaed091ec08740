package dev.rentwright.persistence.jpa.party;

import dev.rentwright.persistence.jpa.column.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A supplier. */
@Entity
@Table(name = "suppliers")
@NullUnmarked // JPA fills the fields
class SupplierRow {
    @Id
    @Column(name = "supplier_id")
    UUID supplierId;

    @Column(name = "name")
    String name;

    @Column(name = "active")
    boolean active;

    @Column(name = "price_change_rate")
    BigDecimal priceChangeRate;

    @Column(name = "dealing")
    String dealing;

    @Column(name = "commission_rate")
    BigDecimal commissionRate;

    @Column(name = "payment_terms")
    @Convert(converter = JsonColumn.class)
    String paymentTerms;

    /** Set anew with every save, so that each is a change and makes a version; the table's trigger has the last word. */
    @Column(name = "updated_at", insertable = false)
    Instant updatedAt;

    @Version
    @Column(name = "version")
    long version;
}
