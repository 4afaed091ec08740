package dev.rentwright.intake;

import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.tariff.RateCards;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

final class DefinePricedCategoryService implements DefinePricedCategory {

    private final DefineCategory categories;
    private final RateCards cards;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    DefinePricedCategoryService(
            DefineCategory categories, RateCards cards, AccessPolicy access, Clock clock, UnitOfWork unitOfWork) {
        this.categories = categories;
        this.cards = cards;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    /** What a category costs is said by whoever acts for all, here as where its card is put alone. */
    @Override
    public Outcome<RentableCategory> define(Command command) {
        access.require(command.category().actor(), Permission.PRICING_MANAGE, Actor::actsForAll);
        return unitOfWork.run(() -> categories.define(command.category()).map(category -> {
            cards.put(category.id(), command.card(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return category;
        }));
    }
}
