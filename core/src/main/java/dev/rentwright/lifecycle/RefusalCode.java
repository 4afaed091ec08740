package dev.rentwright.lifecycle;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why the trade says no: the dotted codes of domain section 8, which is the one list for core, HTTP and tests. A code is
 * stable and lower case; it is the {@code code} of the HTTP problem and the last segment of its {@code type}.
 */
public enum RefusalCode {
    AVAILABILITY_CONFLICT("availability.conflict"),
    LOCATION_NO_STOCK("location.no-stock"),
    LOCATION_OVER_CAPACITY("location.over-capacity"),
    CHAUFFEUR_UNAVAILABLE("chauffeur.unavailable"),
    BOOKING_ILLEGAL_TRANSITION("booking.illegal-transition"),
    ASSET_ILLEGAL_TRANSITION("asset.illegal-transition"),
    MAINTENANCE_ILLEGAL_TRANSITION("maintenance.illegal-transition"),
    DAMAGE_ILLEGAL_TRANSITION("damage.illegal-transition"),
    TRANSFER_ILLEGAL_TRANSITION("transfer.illegal-transition"),
    MAINTENANCE_OVERLAPS_BOOKING("maintenance.overlaps-booking"),
    PAYMENT_ILLEGAL_TRANSITION("payment.illegal-transition"),
    INVOICE_ILLEGAL_TRANSITION("invoice.illegal-transition"),
    DOCUMENT_ILLEGAL_TRANSITION("document.illegal-transition"),
    QUOTE_EXPIRED("quote.expired"),
    HOLD_EXPIRED("hold.expired"),
    BOOKING_NOT_SETTLED("booking.not-settled"),
    ASSET_HAS_LIVE_BOOKINGS("asset.has-live-bookings"),
    PERIOD_EMPTY("period.empty"),
    PERIOD_IN_PAST("period.in-past"),
    TIME_INVALID_OFFSET("time.invalid-offset"),
    RATE_INCOMPLETE("rate.incomplete"),
    RATE_DISCOUNT_ABOVE_LIST("rate.discount-above-list"),
    MONEY_CURRENCY_MISMATCH("money.currency-mismatch"),
    TAX_COMPOUND_NEEDS_PER_LINE("tax.compound-needs-per-line"),
    TAX_MULTIPLE_INCLUSIVE_NEEDS_PER_LINE("tax.multiple-inclusive-needs-per-line"),
    COUPON_NOT_COMBINABLE("coupon.not-combinable"),
    COUPON_INVALID("coupon.invalid"),
    PARTY_NOT_ELIGIBLE("party.not-eligible"),
    DRIVER_TOO_YOUNG("driver.too-young"),
    DRIVER_TOO_OLD("driver.too-old"),
    LICENCE_MISSING("licence.missing"),
    LICENCE_EXPIRES_DURING_RENTAL("licence.expires-during-rental"),
    LICENCE_TOO_RECENT("licence.too-recent"),
    ASSET_NOT_OFFERED("asset.not-offered"),
    ASSET_NOT_READY("asset.not-ready"),
    SUPPLIER_ASSET_LIMIT("supplier.asset-limit"),
    LOCATION_CLOSED("location.closed"),
    LOCATION_ONE_WAY_NOT_ALLOWED("location.one-way-not-allowed"),
    STAY_CLOSED("stay.closed"),
    STAY_CLOSED_TO_ARRIVAL("stay.closed-to-arrival"),
    STAY_CLOSED_TO_DEPARTURE("stay.closed-to-departure"),
    STAY_TOO_SHORT("stay.too-short"),
    STAY_TOO_LONG("stay.too-long"),
    STAY_LEAD_TIME("stay.lead-time"),
    STAY_TOO_FAR_AHEAD("stay.too-far-ahead"),
    STAY_OVER_OCCUPANCY("stay.over-occupancy"),
    PAYMENT_REQUIRED("payment.required"),
    PAYMENT_DECLINED("payment.declined"),
    PAYMENT_PROVIDER_UNAVAILABLE("payment.provider-unavailable"),
    DOCUMENTS_INCOMPLETE("documents.incomplete"),
    CHECKIN_OUTSIDE_WINDOW("checkin.outside-window"),
    NOSHOW_TOO_EARLY("noshow.too-early"),
    HANDOVER_INCOMPLETE("handover.incomplete"),
    ODOMETER_DECREASING("odometer.decreasing"),
    REFUND_NOT_POSITIVE("refund.not-positive"),
    REFUND_EXCEEDS_CAPTURED("refund.exceeds-captured"),
    /** A reference to something absent, or not to be known of (DR-20). */
    NOT_FOUND("not-found"),
    /** A value that the trade cannot take where its type could. */
    INVALID_VALUE("invalid-value"),
    /** The version that the caller read is not the one that stands. */
    STALE_VERSION("stale-version");

    private static final Map<String, RefusalCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RefusalCode::code, Function.identity()));

    private final String code;

    RefusalCode(String code) {
        this.code = code;
    }

    /** The code as it is published, such as {@code availability.conflict}. */
    public String code() {
        return code;
    }

    /**
     * The constant of a published code.
     *
     * @throws IllegalArgumentException when domain section 8 has no such code
     */
    public static RefusalCode of(String code) {
        RefusalCode found = BY_CODE.get(code);
        if (found == null) {
            throw new IllegalArgumentException("expected a code of domain section 8, got " + code);
        }
        return found;
    }
}
