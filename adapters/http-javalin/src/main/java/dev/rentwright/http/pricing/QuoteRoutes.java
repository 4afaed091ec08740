package dev.rentwright.http.pricing;

import dev.rentwright.Rentwright;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.RentalProblems;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.quote.QuotePrice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Quotes: made, made again, proven, and told of other days. */
public final class QuoteRoutes {

    private static final List<Problem> REFUSALS = Stream.of(
                    RentalProblems.OF_THE_WISH,
                    RentalProblems.OF_THE_PRICE,
                    RentalProblems.OF_THE_CUSTOMER,
                    List.of(Problem.NOT_FOUND, Problem.INVALID_VALUE))
            .flatMap(List::stream)
            .toList();

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public QuoteRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/quotes")
                        .named("quotePrice", "pricing", "Price a rental")
                        .says("Freezes the price for a quarter of an hour; book it with its id.")
                        .takes(QuoteBody.class)
                        .answers(201, QuoteResource.class, "The quote.")
                        .refuses(REFUSALS)
                        .by(this::quote),
                Endpoint.post("/quotes/as-of")
                        .key(Need.UNKNOWN)
                        .named("priceAsOf", "pricing", "Tell what would have been quoted at an instant")
                        .says(
                                "By the cards, rules, coupons, taxes, prices of features and the supplier's rate of that time,"
                                        + " whose history is kept; how much was taken then is not. Promises nothing.")
                        .takes(AsOfBody.class)
                        .answers(200, AsOfResource.class, "The price as it was.")
                        .refuses(REFUSALS)
                        .by(this::asOf),
                Endpoint.get("/quotes/{id}")
                        .named("getQuote", "pricing", "Show a quote")
                        .says("One quote, expired or not.")
                        .answers(200, QuoteResource.class, "The quote.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> call.reply(
                                rentwright.ports().quotes().byId(new QuoteId(call.id())),
                                "quote",
                                quote -> told(200, QuoteResource.of(quote, call.locale()), call.locale()))),
                Endpoint.post("/quotes/{id}/requote")
                        .named("requote", "pricing", "Offer the same again at today's prices")
                        .says("Makes a fresh quote of what an earlier one offered, expired or not. Discounts that were"
                                + " granted stay; a coupon is looked up again.")
                        .answers(201, RequotedResource.class, "The fresh quote, and what changed.")
                        .refuses(REFUSALS)
                        .by(this::requote),
                Endpoint.post("/quotes/{id}/verification")
                        .key(Need.UNKNOWN)
                        .named("verifyQuote", "pricing", "Prove the price of a quote")
                        .says("Computes it once more by the rulebook, without the engine that made it, and looks at the"
                                + " seal. Writes nothing.")
                        .answers(200, VerificationResource.class, "What was found; nothing means proven.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::verify));
    }

    private Answer quote(Call call) {
        QuotePrice.Command command = call.body(QuoteBody.class)
                .command(call.actor(), rentwright.ports().rentables());
        return call.once(() -> rentwright
                .quotes()
                .quotePrice()
                .quote(command)
                .map(quote -> fresh(call, quote, QuoteResource.of(quote, call.locale()))));
    }

    private Answer requote(Call call) {
        QuoteId earlier = new QuoteId(call.id());
        return call.once(() -> rentwright
                .quotes()
                .requote()
                .requote(call.actor(), earlier)
                .map(made -> fresh(call, made.fresh(), RequotedResource.of(made, call.locale()))));
    }

    private Answer asOf(Call call) {
        AsOfBody body = call.body(AsOfBody.class);
        QuotePrice.Command command = body.quote()
                .command(
                        call.actor(),
                        rentwright.ports().rentables(),
                        Place.body().at("quote"));
        return call.reply(() -> rentwright
                .quotes()
                .priceAsOf()
                .price(command, body.at())
                .map(answer -> told(200, AsOfResource.of(body.at(), answer, call.locale()), call.locale())));
    }

    private Answer verify(Call call) {
        QuoteId quote = new QuoteId(call.id());
        return call.reply(() -> rentwright
                .quotes()
                .verifyQuote()
                .verify(call.actor(), quote)
                .map(verdict -> Answer.ok(VerificationResource.of(verdict))));
    }

    private static Answer fresh(Call call, Quote quote, Object shown) {
        return told(201, shown, call.locale()).at(call.link("/quotes/" + quote.id()));
    }

    /** A quote never changes; its sentences are told in the caller's language. */
    private static Answer told(int status, Object shown, Locale locale) {
        return Answer.json(status, shown)
                .taggedWithContent(1)
                .with("Content-Language", locale.toLanguageTag())
                .with("Vary", "Accept-Language");
    }
}
