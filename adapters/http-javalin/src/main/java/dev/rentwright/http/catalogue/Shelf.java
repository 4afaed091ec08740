package dev.rentwright.http.catalogue;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.catalogue.stock.ReviseRentable;
import dev.rentwright.host.Page;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.intake.AddCar;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import dev.rentwright.vocabulary.Vocabulary;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rentables of one kind, as their collection answers for them.
 *
 * @param noun what one is called in a refusal
 * @param path where they are, such as {@code /rooms/}
 * @param category the query parameter that names their category
 * @param shape how one is shown
 */
record Shelf(
        Rentwright rentwright,
        RentableKind kind,
        String noun,
        String path,
        String category,
        Function<Shown, Object> shape) {

    /** The list of them, narrowed by what is particular to the kind and by what can be asked of all. */
    Endpoint.Builder lists(String operation, String inShort, Class<?> resource, Parameter... particular) {
        return Endpoint.get(path.substring(0, path.length() - 1))
                .named(operation, "catalogue", inShort)
                .takes(particular)
                .takes(
                        Trade.STATUS,
                        Trade.VOCABULARY,
                        RegionQuery.COUNTRY,
                        RegionQuery.STATE,
                        RegionQuery.CITY,
                        FeatureQuery.PARAMETER)
                .answersPagesOf(resource)
                .refuses(Problem.INVALID_VALUE);
    }

    /** One of them. */
    Endpoint shows(String operation, Class<?> resource) {
        return Endpoint.get(path + "{id}")
                .named(operation, "catalogue", "Show a " + noun)
                .says("One " + noun + ", with the ETag that a change needs.")
                .takes(Trade.VOCABULARY)
                .answers(200, resource, "The " + noun + ".")
                .refuses(Problem.NOT_FOUND)
                .by(this::show);
    }

    /** One of them, changed. */
    Endpoint revises(String operation, Class<? extends RentablePatch> patch, Class<?> resource, Problem... particular) {
        return Endpoint.patch(path + "{id}")
                .named(operation, "catalogue", "Change, publish or withdraw a " + noun)
                .says("A merge patch (RFC 7396) in which null stands for left out. What was booked stays as it was"
                        + " agreed; where somebody moderates, what customers see is approved anew.")
                .takes(patch)
                .answers(200, resource, "The " + noun + " as it is now.")
                .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE, Problem.ASSET_ILLEGAL_TRANSITION)
                .refuses(particular)
                .by(call -> revise(call, patch));
    }

    Answer add(Call call, AddRentable.Command command) {
        return call.once(
                () -> rentwright.catalogue().addRentable().add(command).map(rentable -> added(call, rentable)));
    }

    Answer addCar(Call call) {
        AddCar.Command command = call.body(CarBody.class).command(call.actor());
        return call.once(() -> rentwright.intake().addCar().add(command).map(rentable -> added(call, rentable)));
    }

    private Answer added(Call call, Rentable rentable) {
        return Answer.json(201, shape.apply(Shown.of(rentwright, rentable, Optional.empty())))
                .at(call.link(path + rentable.id()))
                .tagged(rentable.version());
    }

    Answer list(Call call, Optional<String> make) {
        rentwright.access().require(call.actor(), Permission.CATALOGUE_READ);
        Rentables.Filter filter = new Rentables.Filter(
                Optional.of(kind),
                call.queryId(category).map(CategoryId::new),
                call.queryId("supplier").map(SupplierId::new),
                call.queryId("location").map(LocationId::new),
                make,
                Trade.doing(call),
                FeatureQuery.of(call),
                Optional.of(call.actor()),
                RegionQuery.of(call),
                Optional.empty());
        Page<Rentable> page = rentwright.ports().rentables().list(filter, call.page());
        Map<RentableId, Shown> shown = Shown.all(rentwright, page.items(), Trade.of(call));
        return Lists.page(call, page, rentable -> shape.apply(Objects.requireNonNull(shown.get(rentable.id()))));
    }

    private Answer show(Call call) {
        return call.reply(
                one(call).filter(rentable -> rentable.isShownTo(call.actor())),
                noun,
                rentable -> shown(rentable, Trade.of(call)));
    }

    private Answer revise(Call call, Class<? extends RentablePatch> type) {
        RentablePatch patch = call.body(type);
        return call.reply(own(call), noun, known -> call.reply(() -> revised(call, patch, known)));
    }

    /** What a patch leaves out is as the caller read it, so nobody may have changed it since. */
    private Outcome<Answer> revised(Call call, RentablePatch patch, Rentable known) {
        if (known.version() != call.version()) {
            return Outcome.refused(Refusal.of(RefusalCode.STALE_VERSION).with("currentVersion", known.version()));
        }
        return rentwright
                .catalogue()
                .reviseRentable()
                .revise(new ReviseRentable.Command(
                        call.actor(), known.id(), known.version(), patch.changes(known), patch.publication()))
                .map(rentable -> shown(rentable, Optional.empty()));
    }

    /** Of another supplier's there is none: answered as if it had been made up (DR-20). */
    private Optional<Rentable> own(Call call) {
        return one(call).filter(rentable -> call.actor().actsFor(rentable.supplier()));
    }

    private Optional<Rentable> one(Call call) {
        rentwright.access().require(call.actor(), Permission.CATALOGUE_READ);
        return rentwright
                .ports()
                .rentables()
                .byId(new RentableId(call.id()))
                .filter(rentable -> rentable.kind() == kind);
    }

    /** Reviews and rentals change what is shown, and are no change of the rentable. */
    private Answer shown(Rentable rentable, Optional<Vocabulary> trade) {
        return Answer.ok(shape.apply(Shown.of(rentwright, rentable, trade))).taggedWithContent(rentable.version());
    }
}
