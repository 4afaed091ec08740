package dev.rentwright.http.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every error that this API answers with: the list of domain section 8, which core shares. Source: RFC 9457.
 *
 * <p>The sentence of a problem has the names of its facts in braces; what stands in brackets is left out when one of its
 * facts is not known.
 */
public enum Problem {
    // made by this adapter
    MALFORMED_REQUEST("malformed-request", 400, "The request cannot be read", "{reason}", "errors"),
    IDEMPOTENCY_KEY_MISSING(
            "idempotency-key-missing",
            400,
            "An idempotency key is needed",
            "This request creates something that must not be created twice. Send the header Idempotency-Key with 1 to 255 visible ASCII characters of your own, and the same one when you repeat the request."),
    TOKEN_INVALID(
            "token-invalid", 400, "The token is no longer good", "The token was used, has expired or was never given."),
    UNAUTHENTICATED("unauthenticated", 401, "Who is asking is not known", "Say who is asking.", "reason"),
    FORBIDDEN("forbidden", 403, "Not permitted", "Whoever asks lacks the permission {reason}.", "reason"),
    NOT_FOUND("not-found", 404, "Not found", "There is no {kind}[ with the id {id}].", "kind", "id"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "The method is not known here", "This address knows {allow}."),
    NOT_ACCEPTABLE(
            "not-acceptable",
            406,
            "None of the wanted media types is to be had here",
            "This address answers in {available}; send an Accept header that has one of them, or none.",
            "available"),
    REQUEST_TOO_LARGE("request-too-large", 413, "The request is too large", "A body may have at most {limit} bytes."),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type", 415, "The content type is not understood", "Send the body as {expected}."),
    // the way is blocked
    AVAILABILITY_CONFLICT(
            "availability.conflict",
            409,
            "Not free for that period",
            "Not free[ from {start}][ to {end}][; in the way is a {claimKind}][; free instead: {alternatives}].",
            "start",
            "end",
            "claimKind"),
    LOCATION_NO_STOCK(
            "location.no-stock",
            409,
            "Nothing left at that place",
            "It will be elsewhere then, or is needed elsewhere afterwards[; to be had there instead: {alternatives}].",
            "start",
            "end",
            "claimKind"),
    LOCATION_OVER_CAPACITY(
            "location.over-capacity",
            409,
            "The place is full",
            "The place cannot take more[ from {start}][ to {end}].",
            "start",
            "end",
            "claimKind"),
    CHAUFFEUR_UNAVAILABLE(
            "chauffeur.unavailable",
            409,
            "The chauffeur is not free",
            "The chauffeur is not free[ from {start}][ to {end}].",
            "start",
            "end",
            "claimKind"),
    // the state does not allow it
    BOOKING_ILLEGAL_TRANSITION(
            "booking.illegal-transition",
            409,
            "Not possible in this state",
            "A booking that is {state} cannot take {trigger}; possible now: {allowed}.",
            "state",
            "trigger",
            "allowed"),
    ASSET_ILLEGAL_TRANSITION(
            "asset.illegal-transition",
            409,
            "Not possible in this state",
            "A rentable that is {state} cannot take {trigger}; possible now: {allowed}.",
            "state",
            "trigger",
            "allowed"),
    PAYMENT_ILLEGAL_TRANSITION(
            "payment.illegal-transition",
            409,
            "Not possible in this state",
            "A payment that is {state} cannot take {trigger}; possible now: {allowed}.",
            "state",
            "trigger",
            "allowed"),
    INVOICE_ILLEGAL_TRANSITION(
            "invoice.illegal-transition",
            409,
            "Not possible in this state",
            "An invoice that is {state} cannot take {trigger}; possible now: {allowed}.",
            "state",
            "trigger",
            "allowed"),
    DOCUMENT_ILLEGAL_TRANSITION(
            "document.illegal-transition",
            409,
            "Not possible in this state",
            "A document that is {state} cannot take {trigger}; possible now: {allowed}.",
            "state",
            "trigger",
            "allowed"),
    MAINTENANCE_ILLEGAL_TRANSITION(
            "maintenance.illegal-transition",
            409,
            "Not possible in this state",
            "A maintenance job that is {state} cannot take {trigger}; possible now: {allowed}.",
            "state",
            "trigger",
            "allowed"),
    DAMAGE_ILLEGAL_TRANSITION(
            "damage.illegal-transition",
            409,
            "Not possible in this state",
            "A damage report that is {state} cannot take {trigger}; possible now: {allowed}.",
            "state",
            "trigger",
            "allowed"),
    TRANSFER_ILLEGAL_TRANSITION(
            "transfer.illegal-transition",
            409,
            "Not possible in this state",
            "A transfer that is {state} cannot take {trigger}; possible now: {allowed}.",
            "state",
            "trigger",
            "allowed"),
    // too late, or not yet
    QUOTE_EXPIRED(
            "quote.expired",
            409,
            "The quote has expired",
            "The quote was good until {expiredAt}; book a new one[, which is {newQuoteId}].[ It costs {newTotal} and not {oldTotal}.]",
            "expiredAt",
            "oldTotal",
            "newTotal",
            "difference",
            "newQuoteId",
            "noNewPrice"),
    HOLD_EXPIRED(
            "hold.expired",
            409,
            "The hold has expired",
            "The hold ended[ at {expiredAt}], and somebody else has the rentable now; quote and book anew.",
            "expiredAt"),
    BOOKING_NOT_SETTLED(
            "booking.not-settled", 409, "The booking is not settled", "Something is still open: {open}.", "open"),
    ASSET_HAS_LIVE_BOOKINGS(
            "asset.has-live-bookings",
            409,
            "The rentable has live bookings",
            "Bookings still need the rentable: {open}.",
            "open"),
    MAINTENANCE_OVERLAPS_BOOKING(
            "maintenance.overlaps-booking",
            409,
            "The maintenance overlaps a booking",
            "Bookings are in the way: {open}.",
            "open"),
    INTEGRITY_FROZEN(
            "integrity.frozen",
            409,
            "Frozen until it has been looked at",
            "Its records contradict each other, and staff must look first: {open}.",
            "open"),
    // somebody else was at it
    IDEMPOTENCY_IN_PROGRESS(
            "idempotency-in-progress",
            409,
            "The first request is still running",
            "A request with the key {key} is still running; repeat in a moment.",
            "key"),
    CONCURRENT_CHANGE(
            "concurrent-change",
            409,
            "Somebody else was faster",
            "The same things were being changed at that moment; look again and repeat.",
            "key"),
    STALE_VERSION(
            "stale-version",
            412,
            "It has changed since you looked",
            "Somebody changed it since; it is at version {currentVersion} now. Read it again and decide anew.",
            "currentVersion"),
    VERSION_REQUIRED(
            "version-required",
            428,
            "Say which version you mean",
            "Send the header If-Match with the ETag that you read, so that nobody else's change is overwritten.",
            "currentVersion"),
    // what was said cannot be
    INVALID_VALUE("invalid-value", 422, "A value cannot be", "{reason}", "errors"),
    IDEMPOTENCY_KEY_REUSED(
            "idempotency-key-reused",
            422,
            "The key belongs to another request",
            "The key {key} was used for another request; use a new one.",
            "key"),
    PERIOD_EMPTY(
            "period.empty",
            422,
            "The period is empty",
            "The period must end after its start {start}, but ends {end}.",
            "start",
            "end"),
    PERIOD_IN_PAST(
            "period.in-past",
            422,
            "The period begins in the past",
            "The period begins at {start}, and it is {now} already[; it may have begun at {earliest} or later, and must not be over].",
            "start",
            "now",
            "earliest"),
    TIME_INVALID_OFFSET(
            "time.invalid-offset",
            422,
            "The zone has no such offset then",
            "At {local} the place does not have the offset {offset}; it has[ {valid}]. Send a local time alone, or with that offset.",
            "local",
            "offset",
            "valid"),
    RATE_INCOMPLETE(
            "rate.incomplete",
            422,
            "The prices are incomplete",
            "No whole rate plan comes of it; missing is the {missing} price.",
            "missing"),
    RATE_DISCOUNT_ABOVE_LIST(
            "rate.discount-above-list",
            422,
            "The discount is above the list price",
            "The discounted price {discounted} must be at most the list price {list}.",
            "list",
            "discounted"),
    MONEY_CURRENCY_MISMATCH(
            "money.currency-mismatch",
            422,
            "Another currency is needed",
            "Expected an amount in {expected}, got one in {actual}.",
            "expected",
            "actual"),
    TAX_COMPOUND_NEEDS_PER_LINE(
            "tax.compound-needs-per-line",
            422,
            "Compound taxes are rounded per line",
            "Compound taxes need rounding per line[; compound is {taxes}].[ {reason}]"),
    TAX_MULTIPLE_INCLUSIVE_NEEDS_PER_LINE(
            "tax.multiple-inclusive-needs-per-line",
            422,
            "Inclusive taxes are rounded per line",
            "Several inclusive taxes need rounding per line[; inclusive are {taxes}].[ {reason}]"),
    COUPON_NOT_COMBINABLE("coupon.not-combinable", 422, "The coupons do not go together", "Use one of the coupons."),
    COUPON_INVALID("coupon.invalid", 422, "The coupon is not good", "The coupon is unknown, used or out of its time."),
    // who and what does not fit
    PARTY_NOT_ELIGIBLE(
            "party.not-eligible",
            422,
            "The customer cannot book this",
            "The customer cannot book this[; missing is {missing}][; standing is {standing}].",
            "missing",
            "standing"),
    DRIVER_TOO_YOUNG(
            "driver.too-young",
            422,
            "The driver is too young",
            "The driver is {age} at the pickup, and must be at least {minimumAge}.",
            "age",
            "minimumAge"),
    DRIVER_TOO_OLD(
            "driver.too-old",
            422,
            "The driver is too old",
            "The driver is {age} at the pickup, and must be at most {maximumAge}.",
            "age",
            "maximumAge"),
    LICENCE_MISSING(
            "licence.missing",
            422,
            "No driving licence is on file",
            "Put the driving licence on the customer's file first."),
    LICENCE_EXPIRES_DURING_RENTAL(
            "licence.expires-during-rental",
            422,
            "The driving licence expires too early",
            "The licence expires on {expires}; it must last through {returnDate}.",
            "expires",
            "returnDate"),
    LICENCE_TOO_RECENT(
            "licence.too-recent",
            422,
            "The driving licence is too recent",
            "The licence must have been held for {minimumLicenceYears} years.",
            "minimumLicenceYears"),
    ASSET_NOT_OFFERED(
            "asset.not-offered",
            422,
            "Not offered like that",
            "It is {publication} and {operation}, and is to be had where it is offered, not necessarily at {location}.",
            "rentable",
            "publication",
            "operation",
            "location"),
    ASSET_NOT_READY(
            "asset.not-ready",
            422,
            "The rentable is not ready",
            "It is {operation}[; at the pickup place: {atPickupLocation}][; at the place of the swap: {atThePlace}]"
                    + "[; papers valid through the return: {papersValid}].",
            "operation",
            "atPickupLocation",
            "atThePlace",
            "papersValid"),
    SUPPLIER_ASSET_LIMIT(
            "supplier.asset-limit",
            422,
            "The supplier has as many as allowed",
            "No more rentables are allowed for the supplier."),
    // the place or the stay does not fit
    LOCATION_CLOSED(
            "location.closed",
            422,
            "The place is closed then",
            "The place {location} is closed at {at}, or not in use; choose a time within its opening hours.",
            "location",
            "at"),
    LOCATION_ONE_WAY_NOT_ALLOWED(
            "location.one-way-not-allowed",
            422,
            "It must come back to where it began",
            "No price is set for returning elsewhere; return it to the pickup place."),
    STAY_CLOSED(
            "stay.closed",
            422,
            "Closed for that stay",
            "The stay touches nights that are closed[, the first of them {date}]."),
    STAY_CLOSED_TO_ARRIVAL(
            "stay.closed-to-arrival", 422, "No arrival on that day", "Arrive on another day[ than {date}]."),
    STAY_CLOSED_TO_DEPARTURE(
            "stay.closed-to-departure", 422, "No departure on that day", "Depart on another day[ than {date}]."),
    STAY_TOO_SHORT(
            "stay.too-short",
            422,
            "The stay is too short",
            "Stay longer[: at least {minimum}, and not {length}, counted by the {unit}]."),
    STAY_TOO_LONG(
            "stay.too-long",
            422,
            "The stay is too long",
            "Stay shorter[: at most {maximum}, and not {length}, counted by the {unit}]."),
    STAY_LEAD_TIME("stay.lead-time", 422, "Too short notice", "Book further ahead[: {hours} hours before the start]."),
    STAY_TOO_FAR_AHEAD(
            "stay.too-far-ahead",
            422,
            "Too far ahead",
            "Book nearer to the start[, which may be {last} at the latest]."),
    STAY_OVER_OCCUPANCY(
            "stay.over-occupancy", 422, "Too many guests", "Fewer guests fit in[: {maximum}, and not {persons}]."),
    // a step is missing first
    PAYMENT_REQUIRED(
            "payment.required",
            422,
            "Payment is needed first",
            "[{dueNow} has to be paid first][; open are {balance} of the rental and {depositMissing} of the deposit].",
            "dueNow",
            "balance",
            "depositMissing",
            "requirement"),
    PAYMENT_DECLINED(
            "payment.declined",
            422,
            "The payment was declined",
            "The provider declined: {declineCode}[; trying again may help: {retryable}].",
            "declineCode",
            "retryable"),
    DOCUMENTS_INCOMPLETE(
            "documents.incomplete", 422, "Documents are missing", "Documents are missing[: {missing}].", "missing"),
    CHECKIN_OUTSIDE_WINDOW(
            "checkin.outside-window",
            422,
            "Not within the check-in window",
            "Check-in is possible from {opens} to {closes}, and it is {now}.",
            "opens",
            "closes",
            "now"),
    NOSHOW_TOO_EARLY(
            "noshow.too-early",
            422,
            "Too early to give up on the customer",
            "A no-show can be recorded from {from}, and it is {now}.",
            "from",
            "now"),
    HANDOVER_INCOMPLETE("handover.incomplete", 422, "The handover is incomplete", "Missing: {missing}.", "missing"),
    ODOMETER_DECREASING(
            "odometer.decreasing",
            422,
            "The odometer runs backwards",
            "The odometer read {before} km before, and {odometer} km now.",
            "before",
            "odometer"),
    // money does not fit
    REFUND_NOT_POSITIVE(
            "refund.not-positive",
            422,
            "A refund is more than nothing",
            "A refund must be more than 0, but was {amount}.",
            "amount"),
    REFUND_EXCEEDS_CAPTURED(
            "refund.exceeds-captured",
            422,
            "More than was paid",
            "At most {refundable} can be refunded, but {amount} was asked.",
            "amount",
            "refundable"),
    CREDIT_EXCEEDS_INVOICE(
            "credit.exceeds-invoice",
            422,
            "More than the invoice",
            "A credit is at most what the invoice says.",
            "amount"),
    PAYOUT_EXCEEDS_AVAILABLE(
            "payout.exceeds-available",
            422,
            "More than is available",
            "A payout is at most what is available.",
            "amount"),
    PAYOUT_KYC_REQUIRED(
            "payout.kyc-required",
            422,
            "Identity must be verified first",
            "Verify the supplier's identity before a payout."),
    // we, not you
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests", "Wait as long as Retry-After says."),
    SERVICE_UNAVAILABLE(
            "service-unavailable",
            503,
            "Not available at the moment",
            "Something that is needed does not answer; repeat after a while, with the same idempotency key."),
    OUTCOME_UNKNOWN(
            "outcome-unknown",
            503,
            "Nobody knows yet whether it was done",
            "The connection broke while the change was made; repeat with the same idempotency key and learn."),
    PAYMENT_PROVIDER_UNAVAILABLE(
            "payment.provider-unavailable",
            503,
            "The payment provider does not answer",
            "The provider {provider} did not answer; repeat, and it goes on where it stopped.",
            "provider",
            "payment"),
    STORAGE_FULL("storage-full", 507, "Nothing more can be stored", "Nothing more can be stored at the moment."),
    INTERNAL_ERROR(
            "internal-error", 500, "Something is wrong with us", "An error of ours; the trace id finds it in our log.");

    private static final String TYPES = "https://rentwright.dev/problems/";

    private static final Map<String, Problem> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Problem::code, Function.identity()));

    private final String code;
    private final int status;
    private final String title;
    private final String sentence;
    private final String members;

    Problem(String code, int status, String title, String sentence, String... members) {
        this.code = code;
        this.status = status;
        this.title = title;
        this.sentence = sentence;
        this.members = String.join(" ", members);
    }

    /**
     * The problem of a code.
     *
     * @throws IllegalArgumentException when the list has none
     */
    public static Problem of(String code) {
        Problem found = BY_CODE.get(code);
        if (found == null) {
            throw new IllegalArgumentException("expected a code of domain section 8, got " + code);
        }
        return found;
    }

    /** Stable, lower case: what a client decides by. */
    public String code() {
        return code;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The same for every occurrence. */
    public String title() {
        return title;
    }

    /** Absolute, and never changes. */
    public String type() {
        return TYPES + code;
    }

    /** Which facts an occurrence may have as members, besides {@code code} and {@code traceId}. */
    public List<String> members() {
        return members.isEmpty() ? List.of() : List.of(members.split(" ", -1));
    }

    /** What an occurrence says to people. */
    public String detail(Map<String, ?> facts) {
        return new Sentence(sentence).with(facts);
    }
}
