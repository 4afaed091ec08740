package dev.rentwright.takeover;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;
import java.util.Map;

/** Why a record is not taken over, said of the record: each reason names the member that it is about. */
final class Refused {

    private static final Map<RefusalCode, String> ABOUT = Map.of(
            RefusalCode.PARTY_NOT_ELIGIBLE, "customer",
            RefusalCode.DRIVER_TOO_YOUNG, "customer",
            RefusalCode.DRIVER_TOO_OLD, "customer",
            RefusalCode.LICENCE_MISSING, "customer",
            RefusalCode.LICENCE_EXPIRES_DURING_RENTAL, "customer",
            RefusalCode.LICENCE_TOO_RECENT, "customer",
            RefusalCode.ASSET_NOT_OFFERED, "rentableId",
            RefusalCode.ASSET_NOT_READY, "rentableId",
            RefusalCode.CHAUFFEUR_UNAVAILABLE, "chauffeurId");

    private static final Map<String, String> MEMBERS = Map.of("heldUntil", "expireAt", "chauffeur", "chauffeurId");

    private Refused() {}

    /** What a step came to; where it was refused, that is thrown, as said of a member of the record. */
    static <T> T orElse(String member, Outcome<T> outcome) {
        List<Refusal> said =
                outcome.refusals().stream().map(refusal -> of(member, refusal)).toList();
        return (said.isEmpty() ? outcome : Outcome.<T>refused(said)).orThrow();
    }

    /** A member that contradicts the rest. */
    static Refusal invalid(String member, Object expected, Object actual) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", member)
                .with("expected", expected)
                .with("actual", actual);
    }

    /** A member that names what there is not, or is not to be known of. */
    static Refusal unknown(String member, String kind, Object id) {
        return Refusal.of(RefusalCode.NOT_FOUND)
                .with("kind", kind)
                .with("id", id)
                .with("pointer", "/" + member);
    }

    /** What a step calls a value, the record may call otherwise, or have in a part of its own. */
    private static Refusal of(String member, Refusal refusal) {
        if (refusal.facts().containsKey("pointer")) {
            return refusal;
        }
        if (refusal.code() != RefusalCode.INVALID_VALUE) {
            return refusal.with("pointer", "/" + ABOUT.getOrDefault(refusal.code(), member));
        }
        String field = String.valueOf(refusal.facts().get("field"));
        boolean apart = member.equals("handedOut") || member.equals("takenBack");
        return refusal.with("field", apart ? member + "/condition/" + field : MEMBERS.getOrDefault(field, member));
    }
}
