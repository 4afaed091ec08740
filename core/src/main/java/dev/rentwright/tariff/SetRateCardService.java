package dev.rentwright.tariff;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

final class SetRateCardService implements SetRateCard {

    private final RateCards cards;
    private final Rentables rentables;
    private final Categories categories;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    SetRateCardService(
            RateCards cards,
            Rentables rentables,
            Categories categories,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        this.cards = cards;
        this.rentables = rentables;
        this.categories = categories;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<RateCard> onRentable(Actor actor, RentableId id, RateCard card) {
        access.require(actor, Permission.PRICING_MANAGE);
        return unitOfWork.run(() -> {
            Optional<Rentable> rentable = rentables.byId(id).filter(found -> actor.actsFor(found.supplier()));
            if (rentable.isEmpty()) {
                return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "rentable")
                        .with("id", id.value()));
            }
            return card.planOver(cards.of(rentable.get().category())).map(plan -> {
                cards.put(id, card, now());
                return card;
            });
        });
    }

    @Override
    public Outcome<RateCard> onCategory(Actor actor, CategoryId id, RateCard card) {
        access.require(actor, Permission.PRICING_MANAGE);
        return unitOfWork.run(() -> {
            if (!actor.actsForAll() || categories.byId(id).isEmpty()) {
                return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "category")
                        .with("id", id.value()));
            }
            cards.put(id, card, now());
            return Outcome.granted(card);
        });
    }

    /** Now, as stores keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
