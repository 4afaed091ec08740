package dev.rentwright.stay;

import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.Suppliers;

final class SetStayRulesService implements SetStayRules {

    private final StayRuleBook book;
    private final Suppliers suppliers;
    private final Categories categories;
    private final Rentables rentables;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    SetStayRulesService(
            StayRuleBook book,
            Suppliers suppliers,
            Categories categories,
            Rentables rentables,
            AccessPolicy access,
            UnitOfWork unitOfWork) {
        this.book = book;
        this.suppliers = suppliers;
        this.categories = categories;
        this.rentables = rentables;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<StayRules> put(Actor actor, RuledThing on, StayRules rules) {
        access.require(actor, Permission.CATALOGUE_MANAGE);
        return unitOfWork.run(() -> {
            if (!exists(actor, on)) {
                return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", on.kind())
                        .with("id", on.value()));
            }
            book.put(on, rules);
            return Outcome.granted(rules);
        });
    }

    /** For the actor, that is (DR-20): of another supplier's things none does, and what is shared is nobody's to change. */
    private boolean exists(Actor actor, RuledThing on) {
        if (on instanceof RuledThing.OfSupplier some) {
            return actor.actsFor(some.supplier())
                    && suppliers.byId(some.supplier()).isPresent();
        }
        if (on instanceof RuledThing.OfCategory some) {
            return actor.actsForAll() && categories.byId(some.category()).isPresent();
        }
        return rentables
                .byId(((RuledThing.OfRentable) on).rentable())
                .filter(rentable -> actor.actsFor(rentable.supplier()))
                .isPresent();
    }
}
