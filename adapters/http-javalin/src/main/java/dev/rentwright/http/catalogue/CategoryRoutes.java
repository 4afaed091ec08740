package dev.rentwright.http.catalogue;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.category.ReviseCategory;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.host.Page;
import dev.rentwright.host.Stamps;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.intake.DefinePricedCategory;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.tariff.RateCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Categories of vehicles, room types, and classes of homes. */
public final class CategoryRoutes {

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public CategoryRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/vehicle-categories")
                        .alsoAt("/categories")
                        .named("defineCategory", "catalogue", "Make a class of rentables")
                        .says("Rentables of one category stand for each other.")
                        .takes(CategoryBody.class)
                        .answers(201, CategoryResource.class, "The category.")
                        .refuses(Problem.INVALID_VALUE)
                        .by(call -> {
                            CategoryBody body = call.body(CategoryBody.class);
                            return define(call, body.command(call.actor()), body.rates());
                        }),
                Endpoint.get("/vehicle-categories")
                        .alsoAt("/categories")
                        .named("listCategories", "catalogue", "List categories")
                        .says("By display order, then code.")
                        .answersPagesOf(CategoryResource.class)
                        .by(call -> list(call, Optional.empty())),
                Endpoint.get("/vehicle-categories/{id}")
                        .alsoAt("/categories/{id}")
                        .alsoAt("/room-types/{id}")
                        .named("getCategory", "catalogue", "Show a category")
                        .says("One category.")
                        .answers(200, CategoryResource.class, "The category.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> call.reply(
                                rentwright.ports().categories().byId(new CategoryId(call.id())),
                                "category",
                                this::shown)),
                Endpoint.patch("/vehicle-categories/{id}")
                        .alsoAt("/categories/{id}")
                        .alsoAt("/room-types/{id}")
                        .named("reviseCategory", "catalogue", "Describe a category otherwise")
                        .says("A merge patch (RFC 7396) in which null stands for left out. Its code stays.")
                        .takes(CategoryPatch.class)
                        .answers(200, CategoryResource.class, "The category as it is now.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(this::revise),
                Endpoint.post("/room-types")
                        .named("defineRoomType", "catalogue", "Make a class of rooms")
                        .says("Rooms of one type stand for each other. It is a category, shown at /vehicle-categories,"
                                + " too.")
                        .takes(RoomTypeBody.class)
                        .answers(201, CategoryResource.class, "The room type.")
                        .refuses(Problem.INVALID_VALUE)
                        .by(call -> {
                            RoomTypeBody body = call.body(RoomTypeBody.class);
                            return define(call, body.command(call.actor()), body.rates());
                        }),
                Endpoint.get("/room-types")
                        .named("listRoomTypes", "catalogue", "List room types")
                        .says("By display order, then code.")
                        .answersPagesOf(CategoryResource.class)
                        .by(call -> list(call, Optional.of(RentableKind.ROOM))));
    }

    private Answer define(Call call, DefineCategory.Command command, Optional<CategoryRatesBody> rates) {
        Optional<RateCard> card = rates.map(CategoryRatesBody::card);
        return call.once(() -> defined(command, card)
                .map(category -> Answer.json(201, resource(category))
                        .at(call.link("/vehicle-categories/" + category.id()))
                        .tagged(category.version())));
    }

    private Outcome<RentableCategory> defined(DefineCategory.Command command, Optional<RateCard> card) {
        return card.map(prices -> rentwright
                        .intake()
                        .definePricedCategory()
                        .define(new DefinePricedCategory.Command(command, prices)))
                .orElseGet(() -> rentwright.catalogue().defineCategory().define(command));
    }

    private Answer revise(Call call) {
        CategoryPatch patch = call.body(CategoryPatch.class);
        return call.reply(
                rentwright.ports().categories().byId(new CategoryId(call.id())),
                "category",
                known -> call.reply(() -> revised(call, patch, known)));
    }

    /** What a patch leaves out is as the caller read it, so nobody may have changed it since. */
    private Outcome<Answer> revised(Call call, CategoryPatch patch, RentableCategory known) {
        if (known.version() != call.version()) {
            return Outcome.refused(Refusal.of(RefusalCode.STALE_VERSION).with("currentVersion", known.version()));
        }
        return rentwright
                .catalogue()
                .reviseCategory()
                .revise(new ReviseCategory.Command(call.actor(), known.id(), known.version(), patch.changes(known)))
                .map(this::shown);
    }

    private CategoryResource resource(RentableCategory category) {
        return CategoryResource.of(
                category,
                rentwright.ports().rateCards().of(category.id()),
                Optional.ofNullable(stamps(List.of(category)).get(category.id().value())));
    }

    private Map<UUID, Stamps.Stamp> stamps(List<RentableCategory> categories) {
        return rentwright
                .ports()
                .stamps()
                .of(
                        Stamps.Kept.CATEGORY,
                        categories.stream()
                                .map(category -> category.id().value())
                                .toList());
    }

    /** Its card changes what is shown, and is no change of the category. */
    private Answer shown(RentableCategory category) {
        return Answer.ok(resource(category)).taggedWithContent(category.version());
    }

    private Answer list(Call call, Optional<RentableKind> kind) {
        Page<RentableCategory> page = rentwright.ports().categories().list(kind, call.page());
        List<CategoryId> ids = page.items().stream().map(RentableCategory::id).toList();
        Map<CategoryId, RateCard> cards = rentwright.ports().rateCards().ofCategories(ids);
        Map<UUID, Stamps.Stamp> stamps = stamps(page.items());
        return Lists.page(
                call,
                page,
                category -> CategoryResource.of(
                        category,
                        Optional.ofNullable(cards.get(category.id())),
                        Optional.ofNullable(stamps.get(category.id().value()))));
    }
}
