package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.proof.Finding;
import java.util.Optional;

/** Something about a price that is not as the rulebook says. */
@Says("Something about a price that is not as the rulebook says.")
public record FindingResource(
        Finding.Kind kind,
        @Says("Which line, from 0.") Optional<Integer> line,
        String expected,
        String actual,

        @Says(value = "Where the rulebook says it.", example = "domain P6")
        String rule) {

    static FindingResource of(Finding finding) {
        return new FindingResource(
                finding.kind(), finding.line(), finding.expected(), finding.actual(), finding.rule());
    }
}
