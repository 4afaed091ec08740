package dev.rentwright.http.paperwork;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.BookingId;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.paperwork.AssignChauffeur;
import dev.rentwright.paperwork.NameDrivers;
import dev.rentwright.paperwork.WithdrawChauffeur;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.RegisterChauffeur;
import java.util.List;

/** Who drives: further drivers of a booking, and the suppliers' chauffeurs. */
public final class DriverRoutes {

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public DriverRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/chauffeurs")
                        .named("registerChauffeur", "parties", "Take a chauffeur on")
                        .says("A supplier's own driver, active at once.")
                        .takes(ChauffeurBody.class)
                        .answers(201, ChauffeurBody.Resource.class, "The chauffeur.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(this::register),
                Endpoint.get("/chauffeurs")
                        .named("listChauffeurs", "parties", "List chauffeurs")
                        .says("By name.")
                        .takes(Parameter.id("supplier", "Only of this supplier."))
                        .answersPagesOf(ChauffeurBody.Resource.class)
                        .by(this::chauffeurs),
                Endpoint.get("/chauffeurs/{id}")
                        .named("getChauffeur", "parties", "Show a chauffeur")
                        .says("One chauffeur.")
                        .answers(200, ChauffeurBody.Resource.class, "The chauffeur.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::chauffeur),
                Endpoint.put("/bookings/{id}/drivers")
                        .alsoAt("/reservations/{id}/drivers")
                        .named("nameDrivers", "bookings", "Say who else may drive")
                        .says("In the place of those named before. Each is held against the vehicle's minimum age.")
                        .takes(DriverBody.Many.class)
                        .answersAllOf(DriverBody.class, "The drivers.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.BOOKING_ILLEGAL_TRANSITION,
                                Problem.DRIVER_TOO_YOUNG,
                                Problem.LICENCE_EXPIRES_DURING_RENTAL,
                                Problem.INVALID_VALUE)
                        .by(this::nameDrivers),
                Endpoint.put("/bookings/{id}/chauffeur")
                        .alsoAt("/reservations/{id}/chauffeur")
                        .named("assignChauffeur", "bookings", "Send a chauffeur")
                        .says(
                                "In the place of the one before; from then on neither age nor licence of the customer is asked.")
                        .takes(ChauffeurBody.Choice.class)
                        .answers(200, DutyResource.class, "When the chauffeur drives.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.BOOKING_ILLEGAL_TRANSITION,
                                Problem.CHAUFFEUR_UNAVAILABLE,
                                Problem.LICENCE_EXPIRES_DURING_RENTAL,
                                Problem.INVALID_VALUE)
                        .by(this::assign),
                Endpoint.delete("/bookings/{id}/chauffeur")
                        .alsoAt("/reservations/{id}/chauffeur")
                        .named("withdrawChauffeur", "bookings", "Send no chauffeur")
                        .says("Nothing happens when there was none.")
                        .answers(200, FolderResource.class, "The folder, without a chauffeur.")
                        .refuses(Problem.NOT_FOUND, Problem.BOOKING_ILLEGAL_TRANSITION)
                        .by(this::withdraw));
    }

    private Answer register(Call call) {
        RegisterChauffeur.Command command = call.body(ChauffeurBody.class).command(call.actor());
        return call.once(() -> rentwright
                .parties()
                .registerChauffeur()
                .register(command)
                .map(chauffeur -> Answer.json(201, ChauffeurBody.Resource.of(chauffeur))
                        .at(call.link("/chauffeurs/" + chauffeur.id()))
                        .tagged(chauffeur.version())));
    }

    private Answer chauffeurs(Call call) {
        rentwright.access().require(call.actor(), Permission.CHAUFFEUR_READ);
        return Lists.page(
                call,
                rentwright
                        .ports()
                        .chauffeurs()
                        .list(
                                call.actor()
                                        .supplier()
                                        .or(() -> call.queryId("supplier").map(SupplierId::new)),
                                call.page()),
                ChauffeurBody.Resource::of);
    }

    private Answer chauffeur(Call call) {
        rentwright.access().require(call.actor(), Permission.CHAUFFEUR_READ);
        return call.reply(
                rentwright
                        .ports()
                        .chauffeurs()
                        .byId(new ChauffeurId(call.id()))
                        .filter(chauffeur -> call.actor()
                                .supplier()
                                .filter(own -> !own.equals(chauffeur.supplier()))
                                .isEmpty()),
                "chauffeur",
                chauffeur -> Answer.ok(ChauffeurBody.Resource.of(chauffeur)).tagged(chauffeur.version()));
    }

    private Answer nameDrivers(Call call) {
        List<AdditionalDriver> drivers = call.body(DriverBody.Many.class).named();
        NameDrivers.Command command = new NameDrivers.Command(call.actor(), new BookingId(call.id()), drivers);
        return call.reply(() ->
                rentwright.paperwork().nameDrivers().name(command).map(named -> Lists.all(named, DriverBody::of)));
    }

    private Answer assign(Call call) {
        ChauffeurId chauffeur =
                new ChauffeurId(call.body(ChauffeurBody.Choice.class).chauffeurId());
        AssignChauffeur.Command command =
                new AssignChauffeur.Command(call.actor(), new BookingId(call.id()), chauffeur);
        return call.reply(() ->
                rentwright.paperwork().assignChauffeur().assign(command).map(duty -> Answer.ok(DutyResource.of(duty))));
    }

    private Answer withdraw(Call call) {
        BookingId booking = new BookingId(call.id());
        WithdrawChauffeur.Command command = new WithdrawChauffeur.Command(call.actor(), booking);
        return call.reply(() -> rentwright
                .paperwork()
                .withdrawChauffeur()
                .withdraw(command)
                .then(done -> Outcome.granted(Answer.ok(FolderResource.of(rentwright
                        .paperwork()
                        .viewPapers()
                        .of(call.actor(), done)
                        .orElseThrow())))));
    }
}
