package dev.rentwright.http.pricing;

import dev.rentwright.Rentwright;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.Permission;
import dev.rentwright.proof.Explanation;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** Prices by a card that is sent along: for those who write cards, before anybody is charged by one. */
public final class PreviewRoutes {

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public PreviewRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(Endpoint.post("/quotes/preview")
                .key(Need.UNKNOWN)
                .named("previewPrice", "pricing", "Price a rental by a card that is sent along")
                .says(
                        "Nothing is looked up and nothing is kept. Every line, what each day came to, why, and what a second"
                                + " computation finds wrong with it. The JSON schema of the document is at"
                                + " /api/v1/schemas/pricing-document.json; where this document has ids, any name will do.")
                .takes(PreviewBody.class)
                .answers(200, PreviewResource.class, "The price with its proof.")
                .refuses(
                        Problem.INVALID_VALUE,
                        Problem.PERIOD_EMPTY,
                        Problem.TIME_INVALID_OFFSET,
                        Problem.RATE_INCOMPLETE,
                        Problem.RATE_DISCOUNT_ABOVE_LIST,
                        Problem.MONEY_CURRENCY_MISMATCH,
                        Problem.TAX_COMPOUND_NEEDS_PER_LINE,
                        Problem.TAX_MULTIPLE_INCLUSIVE_NEEDS_PER_LINE,
                        Problem.LOCATION_ONE_WAY_NOT_ALLOWED,
                        Problem.DRIVER_TOO_OLD,
                        Problem.COUPON_INVALID,
                        Problem.COUPON_NOT_COMBINABLE)
                .by(this::preview));
    }

    private Answer preview(Call call) {
        rentwright.access().require(call.actor(), Permission.QUOTE_CREATE);
        return Answer.ok(
                call.document(PreviewBody.class).preview(language(call)).orThrow());
    }

    /** The first that the caller wants and explanations are written in; English when there is none. */
    private static Locale language(Call call) {
        return Optional.ofNullable(call.headers().get("accept-language")).stream()
                .flatMap(wanted -> ranges(wanted).stream())
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .filter(Explanation::speaks)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static List<LanguageRange> ranges(String wanted) {
        try {
            return LanguageRange.parse(wanted);
        } catch (IllegalArgumentException garbage) {
            return List.of();
        }
    }
}
