package dev.rentwright.persistence.jpa.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A customer with the licence on file. */
@Entity
@Table(name = "customers")
@NullUnmarked // JPA fills the fields
class CustomerRow {
    @Id
    @Column(name = "customer_id")
    UUID customerId;

    @Column(name = "customer_number")
    String customerNumber;

    @Column(name = "full_name")
    String fullName;

    @Column(name = "email")
    String email;

    @Column(name = "phone")
    String phone;

    @Column(name = "birth_date")
    LocalDate birthDate;

    @Column(name = "licence_number")
    String licenceNumber;

    @Column(name = "licence_country")
    String licenceCountry;

    @Column(name = "licence_issued")
    LocalDate licenceIssued;

    @Column(name = "licence_expires")
    LocalDate licenceExpires;

    @Column(name = "company_name")
    String companyName;

    @Column(name = "company_tax_id")
    String companyTaxId;

    @Column(name = "standing")
    String standing;

    @Column(name = "blacklist_reason")
    String blacklistReason;

    @Column(name = "risk_level")
    String riskLevel;

    @Column(name = "credit_score")
    Integer creditScore;

    /** Set anew with every save, so that each is a change and makes a version; the table's trigger has the last word. */
    @Column(name = "updated_at", insertable = false)
    Instant updatedAt;

    @Version
    @Column(name = "version")
    long version;
}
