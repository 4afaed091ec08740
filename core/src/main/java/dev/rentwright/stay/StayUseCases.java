package dev.rentwright.stay;

import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.party.Suppliers;

/** The use cases of this room, wired. */
public record StayUseCases(SetStayRules setStayRules) {

    /** Wires them on what the host lends. */
    public static StayUseCases on(
            StayRuleBook book,
            Suppliers suppliers,
            Categories categories,
            Rentables rentables,
            AccessPolicy access,
            UnitOfWork unitOfWork) {
        return new StayUseCases(new SetStayRulesService(book, suppliers, categories, rentables, access, unitOfWork));
    }
}
