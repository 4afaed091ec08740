package dev.rentwright.http.integrity;

import dev.rentwright.Rentwright;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.json.WireTypes;
import dev.rentwright.integrity.CheckIntegrity;
import dev.rentwright.integrity.Invariant;
import dev.rentwright.integrity.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The integrity check, for those who maintain the system (DR-30). */
public final class IntegrityRoutes {

    /** As many of each invariant as an answer holds; the command line tells more. */
    private static final int MOST = 100;

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public IntegrityRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(Endpoint.get("/integrity")
                .named("checkIntegrity", "operations", "Check that everything kept is true")
                .says("Evaluates the invariants over the whole store and tells what breaks them, at most " + MOST
                        + " of each. Changes nothing. Needs `system:maintenance`.")
                .takes(Parameter.oneOf("invariant", WireTypes.values(Invariant.class), "Only this one."))
                .answers(200, IntegrityResource.class, "What was asked and what was found; clean when nothing was.")
                .by(this::check));
    }

    private Answer check(Call call) {
        EnumSet<Invariant> asked = call.query("invariant", Invariant.class)
                .map(EnumSet::of)
                .orElseGet(() -> EnumSet.allOf(Invariant.class));
        List<Violation> found = new ArrayList<>();
        CheckIntegrity.Report report = rentwright
                .integrity()
                .checkIntegrity()
                .check(new CheckIntegrity.Command(call.actor(), asked, MOST), found::add);
        return Answer.ok(IntegrityResource.of(report, found));
    }
}
