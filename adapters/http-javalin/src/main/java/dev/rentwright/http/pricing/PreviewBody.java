package dev.rentwright.http.pricing;

import dev.rentwright.http.openapi.DocumentSchema;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.Says;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RoundingConflict;
import dev.rentwright.tariff.RoundingConflict.Said;
import dev.rentwright.tariff.Taxes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a pricing author writes: a card, rules and one rental, complete in itself. Read with {@link
 * dev.rentwright.http.exchange.Bodies#readDocument}, where any name may stand for an id.
 *
 * <pre>{@code
 * PreviewBody document = Bodies.readDocument(bytes, PreviewBody.class);
 * Outcome<PreviewResource> answer = document.preview(Locale.ENGLISH);
 * }</pre>
 */
@Says("Prices, rules and one rental, complete in itself: nothing else is looked up, and nothing is kept. Where an id is"
        + " asked for, any name will do; the same name is the same thing everywhere in the document.")
public record PreviewBody(
        @Says("The prices.") @NotNull @Valid RateCardBody card,

        @Says("What the card leaves out, as the card of its category would fill it in.")
        Optional<@Valid RateCardBody> categoryCard,

        @Says("What its supplier or its place says of taxes, which counts where neither card names one.")
        Optional<@Valid TaxesBody> taxes,

        @Says("In any order; each once.") Optional<@Size(max = 1000) List<@Valid @NotNull RuleBody>> rules,
        @Says("When, and by what.") @NotNull @Valid PreviewTermBody term,

        @Says("What and between which places, for rules and one-way fees that ask.")
        Optional<@Valid PreviewRouteBody> route,

        Optional<@Valid TravellersBody> travellers,
        Optional<@Valid PreviewChoicesBody> choices,
        Optional<@Valid PreviewCircumstancesBody> circumstances,

        @Says(
                value = "What the platform keeps of the owner's price, in percent, if that is to be shown.",
                example = "15")
        Optional<BigDecimal> commission) {

    /** What the file with its schema is called. */
    public static final String SCHEMA = "pricing-document.json";

    /** As many as a room is for when nobody says (PRC-09). */
    private static final Travellers TWO = Travellers.of(2);

    private static final Set<String> CHOICES = Set.of("addOns", "features");

    /** Its JSON Schema (2020-12), ready to be written as JSON. */
    public static Map<String, Object> schema() {
        return DocumentSchema.of(PreviewBody.class, SCHEMA, "Rentwright pricing document");
    }

    /**
     * What is to be priced. Refused with {@code rate.incomplete} or for its taxes when the card is no whole plan.
     *
     * @throws dev.rentwright.http.problem.ProblemException with a JSON pointer to what cannot be
     */
    public Outcome<PriceRequest> request() {
        Place body = Place.body();
        RateCard own = card.card(body.at("card"));
        RateCard laid = below(own).map(own::over).orElse(own);
        RateCard whole = laid.taxedBy(body.one("taxes", taxes, TaxesBody::taxes).orElse(Taxes.NONE));
        Place priced = body.in(own.currency());
        List<PricingRule> given = body.each("rules", rules, RuleBody::rule);
        RuleBook book = body.at("rules").made(() -> new RuleBook(given));
        Term when = term.term(body.at("term"));
        Travellers usual = when instanceof Term.Nights ? TWO : Travellers.ONE;
        Travellers who = body.one("travellers", travellers, (some, at) -> some.travellers(at, usual))
                .orElse(usual);
        Choices chosen =
                priced.one("choices", choices, PreviewChoicesBody::choices).orElse(Choices.NONE);
        Circumstances around = priced.one("circumstances", circumstances, PreviewCircumstancesBody::circumstances)
                .orElse(Circumstances.PLAIN);
        return plan(own, whole)
                .map(plan ->
                        new PriceRequest(plan, book, when, route.map(PreviewRouteBody::route), who, chosen, around));
    }

    /** The plan of all that the document says together, or which of its words do not go together. */
    private Outcome<RatePlan> plan(RateCard own, RateCard whole) {
        return RoundingConflict.among(saidOfTaxes(own))
                .map(conflict -> Outcome.<RatePlan>refused(conflict.refusal(
                        conflict.roundedBy(), conflict.roundedBy() + "/", who -> "/" + who + "/taxes")))
                .orElseGet(whole::plan);
    }

    /** What the card leaves out is taken from a card in its currency, as where cards are kept. */
    private Optional<RateCard> below(RateCard own) {
        Place place = Place.body().at("categoryCard");
        return categoryCard.map(body -> body.card(place)).map(below -> {
            if (!below.currency().equals(own.currency())) {
                throw ProblemException.invalid(
                        place.at("currency").pointer(),
                        own.currency().getCurrencyCode(),
                        below.currency().getCurrencyCode());
            }
            return below;
        });
    }

    /** By whom, and what; beside cards that name taxes nothing counts. */
    private List<Said<String>> saidOfTaxes(RateCard own) {
        Place body = Place.body();
        List<Said<String>> said = new ArrayList<>();
        said.add(new Said<>("card", own.taxes()));
        below(own).ifPresent(below -> said.add(new Said<>("categoryCard", below.taxes())));
        if (said.stream().allMatch(each -> each.taxes().taxes().isEmpty())) {
            body.one("taxes", taxes, TaxesBody::taxes).ifPresent(beside -> said.add(new Said<>("taxes", beside)));
        }
        return said;
    }

    /** The rate of the commission, if one is asked for. */
    public Optional<Percentage> commissionRate() {
        return commission.map(rate -> Place.body().at("commission").made(() -> Percentage.of(rate)));
    }

    /** The price with its proof. Refused as {@link #request} is, and as the engine refuses. */
    public Outcome<PreviewResource> preview(Locale locale) {
        Optional<Percentage> rate = commissionRate();
        return request().then(request -> price(request).map(price -> PreviewResource.of(request, price, rate, locale)));
    }

    /** The price of a request of this document. A refusal of something that was chosen names its place in the document. */
    public Outcome<PriceBreakdown> price(PriceRequest request) {
        List<Refusal> tooOld = tooOld(request);
        return (tooOld.isEmpty() ? PriceCalculator.price(request) : Outcome.<PriceBreakdown>refused(tooOld))
                .fold(
                        Outcome::granted,
                        refusals -> Outcome.refused(
                                refusals.stream().map(this::located).toList()));
    }

    private int place(String rule) {
        return rules.orElse(List.of()).stream().map(RuleBody::id).toList().indexOf(rule);
    }

    /** Whom the card lets drive nothing; of whoever is driven nothing is asked. */
    private static List<Refusal> tooOld(PriceRequest request) {
        boolean driven = request.choices().addOns().stream()
                .anyMatch(chosen -> chosen.code().equals(AddOn.CHAUFFEUR));
        return request.travellers().driverAges().stream()
                .skip(driven ? 1 : 0)
                .flatMap(age -> request.plan().card().extras().drivers().rules().ageRefusals(age).stream())
                .map(refusal -> refusal.with("field", "travellers/driverAges"))
                .toList();
    }

    private Refusal located(Refusal refusal) {
        if (refusal.facts().get("rule") instanceof String rule) {
            return refusal.with("field", "rules/" + place(rule) + "/fixedAdjustment/currency");
        }
        return refusal.facts().get("field") instanceof String field && CHOICES.contains(field)
                ? refusal.with("field", "choices/" + field)
                : refusal;
    }
}
