package dev.rentwright.http.cancellation;

import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.ModeRules;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("What giving up costs: a preset by its name alone, or a policy of one's own.")
record PolicyBody(
        @Says(value = "A preset's, or one's own.", example = "MODERATE") @NotBlank @Size(max = 100)
        String name,

        @Says("By days or nights; as FLEXIBLE when left out.")
        Optional<@Valid RulesBody> daily,

        @Says("By the month; as every preset when left out.")
        Optional<@Valid RulesBody> monthly,

        @Says("By lease; as every preset when left out.") Optional<@Valid RulesBody> lease) {

    CancellationPolicy policy() {
        Optional<CancellationPolicy> preset = CancellationPolicy.preset(name);
        boolean own = daily.isPresent() || monthly.isPresent() || lease.isPresent();
        if (preset.isPresent() && own) {
            throw ProblemException.invalid("/name", "a name that is no preset's, for rules of one's own", name);
        }
        if (preset.isEmpty() && !own) {
            throw ProblemException.invalid("/name", "a preset's, or rules of one's own", name);
        }
        CancellationPolicy usual = CancellationPolicy.FLEXIBLE;
        return preset.orElseGet(() -> Values.made(
                "/name",
                () -> new CancellationPolicy(
                        name,
                        1,
                        rules("/daily", daily, usual.daily()),
                        rules("/monthly", monthly, usual.monthly()),
                        rules("/lease", lease, usual.lease()))));
    }

    private static ModeRules rules(String pointer, Optional<RulesBody> body, ModeRules usual) {
        return body.map(given -> given.rules(pointer)).orElse(usual);
    }

    @Says("What giving up costs, as it is kept.")
    record Resource(
            @Says(value = "A preset's, or one's own.", example = "MODERATE")
            String name,

            @Says("Rises with every change under the same name; bookings have a copy of theirs.")
            int version,

            RulesBody daily,
            RulesBody monthly,
            RulesBody lease) {

        static Resource of(CancellationPolicy policy) {
            return new Resource(
                    policy.name(),
                    policy.version(),
                    RulesBody.of(policy.daily()),
                    RulesBody.of(policy.monthly()),
                    RulesBody.of(policy.lease()));
        }
    }
}
