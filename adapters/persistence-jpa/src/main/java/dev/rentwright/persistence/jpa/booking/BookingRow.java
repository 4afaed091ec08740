package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.persistence.jpa.column.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A booking; which facts of a state count is for its status to say. */
@Entity
@Table(name = "bookings")
@NullUnmarked // JPA fills the fields
class BookingRow {
    @Id
    @Column(name = "booking_id")
    UUID bookingId;

    @Column(name = "booking_number")
    String bookingNumber;

    @Column(name = "customer_id")
    UUID customerId;

    @Column(name = "supplier_id")
    UUID supplierId;

    @Column(name = "category_id")
    UUID categoryId;

    @Column(name = "rentable_id")
    UUID rentableId;

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

    @Column(name = "start_date")
    LocalDate startDate;

    @Column(name = "end_date")
    LocalDate endDate;

    @Column(name = "rental_mode")
    String rentalMode;

    @Column(name = "start_month")
    LocalDate startMonth;

    @Column(name = "end_month")
    LocalDate endMonth;

    @Column(name = "quote_id")
    UUID quoteId;

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

    @Column(name = "cancellation_policy")
    @Convert(converter = JsonColumn.class)
    String cancellationPolicy;

    @Column(name = "policy_inputs")
    @Convert(converter = JsonColumn.class)
    String policyInputs;

    @Column(name = "guarantee_type")
    String guaranteeType;

    @Column(name = "cancel_request_status")
    String cancelRequestStatus;

    @Column(name = "cancel_request_reason")
    String cancelRequestReason;

    @Column(name = "cancel_requested_at")
    Instant cancelRequestedAt;

    @Column(name = "cancel_requested_by")
    String cancelRequestedBy;

    @Column(name = "cancel_request_answer")
    String cancelRequestAnswer;

    @Column(name = "notice_given_at")
    Instant noticeGivenAt;

    @Column(name = "notice_given_by")
    String noticeGivenBy;

    @Column(name = "leaving_on")
    LocalDate leavingOn;

    @Column(name = "renewal_told")
    Instant renewalTold;

    @Column(name = "pay_later")
    boolean payLater;

    @Column(name = "awaits_approval")
    boolean awaitsApproval;

    @Column(name = "auto_renew")
    boolean autoRenew;

    @Column(name = "hidden_at")
    Instant hiddenAt;

    @Column(name = "swaps")
    @Convert(converter = JsonColumn.class)
    String swaps;

    @Column(name = "requested_documents")
    @Convert(converter = JsonColumn.class)
    String requestedDocuments;

    @Column(name = "swapped_at")
    Instant swappedAt;

    @Column(name = "added_charges")
    @Convert(converter = JsonColumn.class)
    String addedCharges;

    @Column(name = "repriced_breakdown")
    @Convert(converter = JsonColumn.class)
    String repricedBreakdown;

    @Column(name = "return_lines")
    @Convert(converter = JsonColumn.class)
    String returnLines;

    @Column(name = "deposit_applied")
    BigDecimal depositApplied;

    @Column(name = "written_off")
    BigDecimal writtenOff;

    @Column(name = "source")
    String source;

    @Column(name = "group_reference")
    String groupReference;

    @Column(name = "commission_rate")
    BigDecimal commissionRate;

    @Column(name = "special_requests")
    String specialRequests;

    @Column(name = "internal_notes")
    String internalNotes;

    @Column(name = "status")
    String status;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "approved_by")
    String approvedBy;

    @Column(name = "pay_by")
    Instant payBy;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    @Column(name = "completed_at")
    Instant completedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_by")
    String endedBy;

    @Column(name = "end_reason")
    String endReason;

    @Column(name = "cancellation_cause")
    String cancellationCause;

    @Column(name = "penalty_amount")
    BigDecimal penaltyAmount;

    @Column(name = "timer_at")
    Instant timerAt;

    @Column(name = "event_count")
    long eventCount;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    /** Set anew with every save, so that each is a change and makes a version; the table's trigger has the last word. */
    @Column(name = "updated_at", insertable = false)
    Instant updatedAt;

    @Version
    @Column(name = "version")
    long version;
}
