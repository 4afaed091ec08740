package dev.rentwright.booking.transition;

import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.document.DocumentsRequirement;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;
import java.util.function.Function;

/** The documents that the stage asks for are there, the agreement signed by both among them (REC-10, guard DOCS; AGR-04). */
record DocumentsGuard(String stage, Function<DocumentsPolicy, DocumentsRequirement> requirement)
        implements Guard<BookingFacts> {

    /** What T5 needs. */
    static DocumentsGuard atConfirm() {
        return new DocumentsGuard("confirm", DocumentsPolicy::atConfirm);
    }

    /** What T7 needs. */
    static DocumentsGuard atCheckIn() {
        return new DocumentsGuard("check-in", DocumentsPolicy::atCheckIn);
    }

    @Override
    public String name() {
        return "DOCS";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        DocumentsRequirement required = requirement.apply(
                facts.policy().documents().requesting(facts.arrangements().requested()));
        List<String> missing = facts.papers().documents().missing(required);
        return missing.isEmpty()
                ? List.of()
                : List.of(Refusal.of(RefusalCode.DOCUMENTS_INCOMPLETE)
                        .with("stage", stage)
                        .with("missing", missing));
    }
}
