package dev.rentwright.payment.sandbox;

/** An answer, and what happens to it on the way out. */
record Reply(int status, String type, String body, Behaviour.Fault fault) {
    static Reply json(int status, String body) {
        return json(status, body, Behaviour.Fault.NONE);
    }

    static Reply json(int status, String body, Behaviour.Fault fault) {
        return new Reply(status, "application/json", body, fault);
    }

    static Reply page(int status, String html, Behaviour.Fault fault) {
        return new Reply(status, "text/html; charset=utf-8", html, fault);
    }
}
