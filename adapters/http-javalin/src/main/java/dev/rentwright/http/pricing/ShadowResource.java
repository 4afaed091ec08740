package dev.rentwright.http.pricing;

import dev.rentwright.http.problem.ProblemDocument;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.review.Complaint;
import dev.rentwright.review.ShadowReport;
import java.util.List;
import java.util.UUID;

@Says("What past rentals would have brought at other prices.")
record ShadowResource(
        @Says("How many rentals have both prices.") int repriced,
        @Says("The sums of those, by currency.") List<Revenue> revenue,

        @Says("Those of them whose total would have been another.")
        List<Affected> affected,

        @Says("Those that the candidate has no price for.") List<Refused> refused,

        @Says("Laws that the candidate breaks, each with the smallest case that was found around a past rental.")
        List<Broken> complaints) {

    @Says("A law that the candidate breaks.")
    record Broken(
            @Says(value = "Stable.", example = "longer-costs-less")
            String code,

            @Says("What is wrong and where.") String sentence) {

        static Broken of(Complaint complaint) {
            return new Broken(complaint.code(), complaint.sentence());
        }
    }

    @Says("What rentals brought and would have brought, in one currency.")
    record Revenue(
            MoneyBody was,
            MoneyBody wouldBe,
            @Says("Negative for less.") MoneyBody difference) {

        static Revenue of(ShadowReport.Revenue revenue) {
            return new Revenue(
                    MoneyBody.of(revenue.was()), MoneyBody.of(revenue.wouldBe()), MoneyBody.of(revenue.difference()));
        }
    }

    @Says("A rental at both prices.")
    record Affected(
            UUID bookingId,
            MoneyBody oldTotal,
            MoneyBody newTotal,
            @Says("Negative for less.") MoneyBody difference) {

        static Affected of(ShadowReport.Repriced one) {
            return new Affected(
                    one.booking().value(),
                    MoneyBody.of(one.oldTotal()),
                    MoneyBody.of(one.newTotal()),
                    MoneyBody.of(one.difference()));
        }
    }

    @Says("A rental without a new price, and what stands against one.")
    record Refused(
            UUID bookingId,
            MoneyBody oldTotal,
            @Says("Codes.") List<String> reasons,
            @Says("Of each, what was expected.") List<String> sentences) {

        static Refused of(ShadowReport.Refused one) {
            return new Refused(
                    one.booking().value(),
                    MoneyBody.of(one.oldTotal()),
                    one.refusals().stream()
                            .map(refusal -> refusal.code().code())
                            .toList(),
                    one.refusals().stream().map(ProblemDocument::detail).toList());
        }
    }

    static ShadowResource of(ShadowReport report) {
        return new ShadowResource(
                report.repriced().size(),
                report.revenue().values().stream().map(Revenue::of).toList(),
                report.affected().stream().map(Affected::of).toList(),
                report.refused().stream().map(Refused::of).toList(),
                report.complaints().stream().map(Broken::of).toList());
    }
}
