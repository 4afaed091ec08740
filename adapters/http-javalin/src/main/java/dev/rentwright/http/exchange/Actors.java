package dev.rentwright.http.exchange;

import dev.rentwright.http.json.WireTypes;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import java.util.Optional;

/** Who asks, as the request itself says: the stand-in until accounts exist, and the reason to listen on loopback only. */
final class Actors {

    static final String HEADER = "X-Rentwright-Actor";
    private static final Actor DESK = Actor.staff("desk");

    private Actors() {}

    static Actor of(Optional<String> header) {
        return header.map(Actors::parse).orElse(DESK);
    }

    private static Actor parse(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String name = colon < 0 ? "" : text.substring(colon + 1).strip();
        try {
            return switch (kind.strip()) {
                case "customer" -> Actor.customer(WireTypes.text(name));
                case "staff" -> Actor.staff(WireTypes.text(name));
                case "admin" -> Actor.administrator(WireTypes.text(name));
                case "supplier" -> Actor.supplier(name, new SupplierId(WireTypes.id(name)));
                default -> throw new IllegalArgumentException("unknown kind");
            };
        } catch (IllegalArgumentException wrong) {
            throw ProblemException.malformed(
                    "header/" + HEADER,
                    HEADER + " must be customer:NAME, staff:NAME, admin:NAME (up to 100 characters) or supplier:UUID.");
        }
    }
}
