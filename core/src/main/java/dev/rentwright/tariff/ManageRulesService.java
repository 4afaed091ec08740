package dev.rentwright.tariff;

import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.location.Locations;
import dev.rentwright.party.Suppliers;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class ManageRulesService implements ManageRules {

    private final PricingRules rules;
    private final Suppliers suppliers;
    private final Categories categories;
    private final Locations locations;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    ManageRulesService(
            PricingRules rules,
            Suppliers suppliers,
            Categories categories,
            Locations locations,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        this.rules = rules;
        this.suppliers = suppliers;
        this.categories = categories;
        this.locations = locations;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<PricingRule> put(Actor actor, SupplierId supplier, PricingRule rule) {
        access.require(actor, Permission.PRICING_MANAGE);
        return unitOfWork.run(() -> {
            List<Refusal> unknown = unknown(actor, supplier, rule.when());
            return unknown.isEmpty()
                    ? Outcome.granted(rules.put(supplier, rule, now()))
                    : Outcome.<PricingRule>refused(unknown);
        });
    }

    @Override
    public Outcome<PricingRule> end(Actor actor, SupplierId supplier, RuleId id) {
        access.require(actor, Permission.PRICING_MANAGE);
        return unitOfWork.run(() -> Optional.of(supplier)
                .filter(actor::actsFor)
                .flatMap(own -> rules.byId(own, id))
                .map(rule -> rule.active() ? rules.put(supplier, rule.ended(), now()) : rule)
                .map(Outcome::granted)
                .orElseGet(() -> Outcome.refused(Unknown.of("rule", id.value()))));
    }

    @Override
    public Outcome<List<PricingRule>> list(Actor actor, SupplierId supplier) {
        access.require(actor, Permission.PRICING_MANAGE);
        return unitOfWork.run(() -> isTheirs(actor, supplier)
                ? Outcome.granted(rules.of(supplier))
                : Outcome.<List<PricingRule>>refused(Unknown.of("supplier", supplier.value())));
    }

    private List<Refusal> unknown(Actor actor, SupplierId supplier, RuleCriteria when) {
        List<Refusal> unknown = new ArrayList<>();
        if (!isTheirs(actor, supplier)) {
            unknown.add(Unknown.of("supplier", supplier.value()));
        }
        when.category()
                .filter(id -> categories.byId(id).isEmpty())
                .ifPresent(id -> unknown.add(Unknown.of("category", id.value())));
        when.location()
                .filter(id -> locations.byId(id).isEmpty())
                .ifPresent(id -> unknown.add(Unknown.of("location", id.value())));
        return unknown;
    }

    /** Of another supplier than the one that the actor acts for there is none (DR-20). */
    private boolean isTheirs(Actor actor, SupplierId supplier) {
        return actor.actsFor(supplier) && suppliers.byId(supplier).isPresent();
    }

    /** Now, as stores keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
