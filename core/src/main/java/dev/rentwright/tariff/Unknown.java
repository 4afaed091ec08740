package dev.rentwright.tariff;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;

/** What was named and is not there. */
final class Unknown {

    private Unknown() {}

    static Refusal of(String kind, Object id) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", kind).with("id", id);
    }
}
