package dev.rentwright.http.pricing;

import dev.rentwright.Rentwright;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.tariff.TaxScope;
import dev.rentwright.tariff.Taxes;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which taxes apply where cards name none (PRC-22). */
public final class TaxRoutes {

    private static final String COUNTS = "Taxes are of a rental that begins there, and count where its card names none:"
            + " what the supplier says of the place, before what the supplier says of every place, before what the place"
            + " says of everybody. Quotes already given keep theirs.";

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public TaxRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return Stream.of(
                        of(
                                "/suppliers/{id}/taxes",
                                "Supplier",
                                "what a supplier rents out",
                                call -> TaxScope.of(new SupplierId(call.id()))),
                        of(
                                "/suppliers/{id}/locations/{locationId}/taxes",
                                "SupplierLocation",
                                "what a supplier rents out at a place",
                                call -> TaxScope.of(new SupplierId(call.id()), new LocationId(call.id("locationId")))),
                        of(
                                "/locations/{id}/taxes",
                                "Location",
                                "what is rented out at a place",
                                call -> TaxScope.of(new LocationId(call.id()))))
                .flatMap(List::stream)
                .toList();
    }

    private List<Endpoint> of(String path, String whose, String what, Function<Call, TaxScope> scope) {
        return List.of(
                Endpoint.put(path)
                        .named("put" + whose + "Taxes", "pricing", "Say the taxes on " + what)
                        .says(COUNTS)
                        .takes(TaxesBody.class)
                        .answers(200, TaxesBody.class, "The taxes.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.INVALID_VALUE,
                                Problem.TAX_COMPOUND_NEEDS_PER_LINE,
                                Problem.TAX_MULTIPLE_INCLUSIVE_NEEDS_PER_LINE)
                        .by(call -> put(call, scope.apply(call))),
                Endpoint.get(path)
                        .named("get" + whose + "Taxes", "pricing", "Show the taxes on " + what)
                        .says("As they were said last; none where nobody said any.")
                        .answers(200, TaxesBody.class, "The taxes.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> show(call, scope.apply(call))));
    }

    private Answer put(Call call, TaxScope scope) {
        Taxes taxes = call.body(TaxesBody.class).taxes(Place.body());
        return call.reply(() -> rentwright
                .tariff()
                .manageTaxes()
                .put(call.actor(), scope, taxes)
                .map(TaxRoutes::shown));
    }

    private Answer show(Call call, TaxScope scope) {
        return call.reply(() ->
                rentwright.tariff().manageTaxes().show(call.actor(), scope).map(TaxRoutes::shown));
    }

    private static Answer shown(Taxes taxes) {
        return Answer.ok(TaxesBody.of(taxes)).taggedWithContent(0);
    }
}
