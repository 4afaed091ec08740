package dev.rentwright.http.pricing;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.Permission;
import dev.rentwright.review.TryPrices;
import dev.rentwright.tariff.RateCard;
import java.util.List;

/** Rate cards, and what other ones would have brought. */
public final class RateRoutes {

    private static final String CARD = "A card has no version of its own: the last one put there counts. Quotes already"
            + " given keep their prices.";

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public RateRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.put("/vehicles/{id}/rate-card")
                        .alsoAt("/rooms/{id}/rate-card")
                        .alsoAt("/listings/{id}/rate-card")
                        .named("putVehicleRateCard", "pricing", "Put prices on a vehicle, a room or a home")
                        .says("Laid over its category's card it must make a whole plan: a daily price, an hourly one"
                                + " alone, or a rent by the month. " + CARD)
                        .takes(RateCardBody.class)
                        .answers(200, RateCardBody.class, "The card.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.INVALID_VALUE,
                                Problem.RATE_INCOMPLETE,
                                Problem.RATE_DISCOUNT_ABOVE_LIST,
                                Problem.MONEY_CURRENCY_MISMATCH,
                                Problem.TAX_COMPOUND_NEEDS_PER_LINE,
                                Problem.TAX_MULTIPLE_INCLUSIVE_NEEDS_PER_LINE)
                        .by(this::putOnVehicle),
                Endpoint.get("/vehicles/{id}/rate-card")
                        .alsoAt("/rooms/{id}/rate-card")
                        .alsoAt("/listings/{id}/rate-card")
                        .named("getVehicleRateCard", "pricing", "Show the prices of a vehicle, a room or a home")
                        .says("The card that counts: the vehicle's own, laid over its category's.")
                        .answers(200, RateCardBody.class, "The card that counts.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::effective),
                Endpoint.delete("/vehicles/{id}/rate-card")
                        .alsoAt("/rooms/{id}/rate-card")
                        .alsoAt("/listings/{id}/rate-card")
                        .named("deleteVehicleRateCard", "pricing", "Have it cost what its category does again")
                        .says("Takes its own card off it, from now on; quotes already given keep their prices. Nothing"
                                + " happens to one without a card of its own.")
                        .answersNothing("It has no card of its own.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::takeOff),
                Endpoint.get("/vehicle-categories/{id}/rate-card")
                        .alsoAt("/categories/{id}/rate-card")
                        .alsoAt("/room-types/{id}/rate-card")
                        .named("getCategoryRateCard", "pricing", "Show the prices of a category")
                        .says(
                                "Its card as it was put there: what its rentables cost where their own cards say nothing.")
                        .answers(200, RateCardBody.class, "The card.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::ofCategory),
                Endpoint.put("/vehicle-categories/{id}/rate-card")
                        .alsoAt("/categories/{id}/rate-card")
                        .alsoAt("/room-types/{id}/rate-card")
                        .named("putCategoryRateCard", "pricing", "Put prices on a category")
                        .says("It may be partial. " + CARD)
                        .takes(RateCardBody.class)
                        .answers(200, RateCardBody.class, "The card.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.INVALID_VALUE,
                                Problem.RATE_DISCOUNT_ABOVE_LIST,
                                Problem.TAX_COMPOUND_NEEDS_PER_LINE,
                                Problem.TAX_MULTIPLE_INCLUSIVE_NEEDS_PER_LINE)
                        .by(this::putOnCategory),
                Endpoint.post("/rate-cards/shadow")
                        .key(Need.UNKNOWN)
                        .named("tryPrices", "pricing", "Try prices on rentals that were sold already")
                        .says("Each rental is priced once more with the card and the rules, everything else being as it"
                                + " was. Nothing is written, and nobody is charged.")
                        .takes(ShadowBody.class)
                        .answers(200, ShadowResource.class, "What the rentals would have brought.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.INVALID_VALUE,
                                Problem.RATE_DISCOUNT_ABOVE_LIST,
                                Problem.MONEY_CURRENCY_MISMATCH,
                                Problem.TAX_COMPOUND_NEEDS_PER_LINE,
                                Problem.TAX_MULTIPLE_INCLUSIVE_NEEDS_PER_LINE)
                        .by(this::tryOut));
    }

    private Answer putOnVehicle(Call call) {
        RateCard card = call.body(RateCardBody.class).card();
        RentableId vehicle = new RentableId(call.id());
        return call.reply(() -> rentwright
                .tariff()
                .setRateCard()
                .onRentable(call.actor(), vehicle, card)
                .map(RateRoutes::shown));
    }

    private Answer takeOff(Call call) {
        RentableId vehicle = new RentableId(call.id());
        return call.reply(() ->
                rentwright.tariff().setRateCard().takeOff(call.actor(), vehicle).map(off -> Answer.empty(204)));
    }

    private Answer putOnCategory(Call call) {
        RateCard card = call.body(RateCardBody.class).card();
        CategoryId category = new CategoryId(call.id());
        return call.reply(() -> rentwright
                .tariff()
                .setRateCard()
                .onCategory(call.actor(), category, card)
                .map(RateRoutes::shown));
    }

    private Answer effective(Call call) {
        rentwright.access().require(call.actor(), Permission.CATALOGUE_READ);
        return call.reply(
                rentwright
                        .ports()
                        .rentables()
                        .byId(new RentableId(call.id()))
                        .filter(vehicle -> vehicle.isShownTo(call.actor())),
                "vehicle",
                vehicle ->
                        call.reply(rentwright.ports().rateCards().effective(vehicle), "rate card", RateRoutes::shown));
    }

    private Answer ofCategory(Call call) {
        rentwright.access().require(call.actor(), Permission.CATALOGUE_READ);
        return call.reply(rentwright.ports().rateCards().of(new CategoryId(call.id())), "rate card", RateRoutes::shown);
    }

    private Answer tryOut(Call call) {
        TryPrices.Command command = call.body(ShadowBody.class).command(call.actor());
        return call.reply(() ->
                rentwright.review().tryPrices().tryOut(command).map(report -> Answer.ok(ShadowResource.of(report))));
    }

    private static Answer shown(RateCard card) {
        return Answer.ok(RateCardBody.of(card)).taggedWithContent(0);
    }
}
