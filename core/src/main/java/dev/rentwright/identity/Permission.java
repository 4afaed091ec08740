package dev.rentwright.identity;

/** What may be permitted, under the names of the authorisation book, section 3. */
public enum Permission {
    BOOKING_READ("booking:read"),
    /** Also what staff note for each other. */
    BOOKING_READ_INTERNAL("booking:read-internal"),
    BOOKING_CREATE("booking:create"),
    /** Takes over what another system booked, in whatever state; never for customers. */
    BOOKING_IMPORT("booking:import"),
    /** Changes what was agreed. */
    BOOKING_UPDATE("booking:update"),
    BOOKING_EXTEND("booking:extend"),
    BOOKING_GIVE_NOTICE("booking:give-notice"),
    BOOKING_REQUEST_CANCELLATION("booking:request-cancellation"),
    BOOKING_DECIDE_CANCELLATION("booking:decide-cancellation"),
    BOOKING_ADD_CHARGE("booking:add-charge"),
    BOOKING_UPDATE_INTERNAL("booking:update-internal"),
    BOOKING_DELETE("booking:delete"),
    BOOKING_ASSIGN("booking:assign"),
    BOOKING_APPROVE("booking:approve"),
    BOOKING_DECLINE("booking:decline"),
    BOOKING_CONFIRM("booking:confirm"),
    BOOKING_CANCEL("booking:cancel"),
    BOOKING_CHECK_IN("booking:check-in"),
    BOOKING_CHECK_OUT("booking:check-out"),
    BOOKING_NO_SHOW("booking:no-show"),
    BOOKING_COMPLETE("booking:complete"),
    BOOKING_TERMINATE("booking:terminate"),
    BOOKING_VOID("booking:void"),
    /** Goes beyond what is usual: a discount granted by staff, above all. */
    BOOKING_OVERRIDE("booking:override"),
    AGREEMENT_READ("agreement:read"),
    AGREEMENT_SIGN("agreement:sign"),
    DOCUMENT_READ("document:read"),
    DOCUMENT_CREATE("document:create"),
    /** Asks a customer for papers as their booking is accepted. */
    DOCUMENT_REQUEST("document:request"),
    DOCUMENT_VERIFY("document:verify"),
    CHAUFFEUR_READ("chauffeur:read"),
    CHAUFFEUR_CREATE("chauffeur:create"),
    CATALOGUE_MANAGE("catalogue:manage"),
    CATALOGUE_READ("catalogue:read"),
    RENTABLE_PUBLISH("rentable:publish"),
    RENTABLE_MODERATE("rentable:moderate"),
    RENTABLE_UPDATE("rentable:update"),
    RENTABLE_DELETE("rentable:delete"),
    RENTABLE_BLOCK("rentable:block"),
    RENTABLE_MARK_CLEAN("rentable:mark-clean"),
    /** Says how a rental was; for customers only. */
    REVIEW_CREATE("review:create"),
    REVIEW_MODERATE("review:moderate"),
    MAINTENANCE_CREATE("maintenance:create"),
    MAINTENANCE_READ("maintenance:read"),
    DAMAGE_REPORT_READ("damage_report:read"),
    DAMAGE_REPORT_CREATE("damage_report:create"),
    DAMAGE_REPORT_UPDATE("damage_report:update"),
    /** Takes back what nobody has looked at yet. */
    DAMAGE_REPORT_DELETE("damage_report:delete"),
    /** Decides who pays; for people only. */
    DAMAGE_REPORT_APPROVE("damage_report:approve"),
    TRANSFER_CREATE("transfer:create"),
    TRANSFER_READ("transfer:read"),
    TRANSFER_UPDATE("transfer:update"),
    LOCATION_MANAGE("location:manage"),
    PARTY_MANAGE("party:manage"),
    CUSTOMER_READ_RISK("customer:read-risk"),
    CUSTOMER_UPDATE_RISK("customer:update-risk"),
    PRICING_MANAGE("pricing:manage"),
    QUOTE_CREATE("quote:create"),
    PAYMENT_CREATE("payment:create"),
    PAYMENT_RECORD("payment:record"),
    PAYMENT_READ("payment:read"),
    INVOICE_READ("invoice:read"),
    JOB_RUN("job:run"),
    SYSTEM_MAINTENANCE("system:maintenance");

    private final String permissionName;

    Permission(String permissionName) {
        this.permissionName = permissionName;
    }

    /** The name as published, {@code resource:verb}. */
    public String permissionName() {
        return permissionName;
    }
}
