package dev.rentwright.payment.sandbox;

/** A request that is answered with an error and had no effect; caught once, at the door. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private Refused(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static Refused request(String message) {
        return new Refused(400, "invalid_request", message);
    }

    static Refused key() {
        return new Refused(401, "api_key_invalid", "expected Authorization: Bearer with the sandbox's API key");
    }

    static Refused missing(String what) {
        return new Refused(404, "resource_missing", "no such " + what);
    }

    static Refused method(String method) {
        return new Refused(405, "method_not_allowed", "this address does not answer " + method);
    }

    static Refused state(String message) {
        return new Refused(409, "intent_unexpected_state", message);
    }

    static Refused tooLarge(long most) {
        return new Refused(413, "body_too_large", "expected a body of at most " + most + " bytes");
    }

    static Refused amount(String message) {
        return new Refused(422, "amount_invalid", message);
    }

    static Refused keyReused() {
        return new Refused(
                422, "idempotency_key_reused", "this Idempotency-Key came before with another request; use a new one");
    }

    static Refused broken() {
        return new Refused(500, "provider_error", "the provider broke down before doing anything; try again");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
