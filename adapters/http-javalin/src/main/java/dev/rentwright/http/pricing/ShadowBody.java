package dev.rentwright.http.pricing;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.review.TryPrices;
import dev.rentwright.review.TryPrices.Scope;
import dev.rentwright.tariff.PricingRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@Says("Prices to try on rentals that were sold already: of a rentable, a category or a supplier; one of the three.")
record ShadowBody(
        Optional<UUID> rentableId,
        Optional<UUID> categoryId,
        Optional<UUID> supplierId,

        @Says("The local dates on which the rentals begin.") @NotNull @Valid
        WindowBody starts,

        @Says("In the place of the rentable's own card; of a category or supplier, in the place of the category's.")
        @NotNull
        @Valid
        RateCardBody card,

        @Says("In the place of those that each rental was priced by; those stay when left out.")
        Optional<@Size(max = 1000) List<@Valid @NotNull RuleBody>> rules) {

    TryPrices.Command command(Actor actor) {
        Place body = Place.body();
        List<PricingRule> tried = body.each("rules", rules, RuleBody::rule);
        return new TryPrices.Command(
                actor,
                scope(),
                starts.range(body.at("starts")),
                card.card(body.at("card")),
                rules.map(given -> body.at("rules").made(() -> new RuleBook(tried))));
    }

    private Scope scope() {
        List<Scope> told = Stream.<Optional<? extends Scope>>of(
                        rentableId.map(RentableId::new).map(Scope.OfRentable::new),
                        categoryId.map(CategoryId::new).map(Scope.OfCategory::new),
                        supplierId.map(SupplierId::new).map(Scope.OfSupplier::new))
                .<Scope>flatMap(Optional::stream)
                .toList();
        if (told.size() != 1) {
            throw ProblemException.invalid(
                    "", "one of rentableId, categoryId and supplierId", told.isEmpty() ? "none" : "several");
        }
        return told.get(0);
    }
}
