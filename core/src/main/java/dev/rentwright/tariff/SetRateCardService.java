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
import dev.rentwright.location.LocationId;
import dev.rentwright.tariff.RoundingConflict.Said;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class SetRateCardService implements SetRateCard {

    private static final String THIS = "this card";
    private static final String OF_CATEGORY = "the card of its category";

    private final RateCards cards;
    private final TaxPolicy taxes;
    private final Rentables rentables;
    private final Categories categories;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    SetRateCardService(
            RateCards cards,
            TaxPolicy taxes,
            Rentables rentables,
            Categories categories,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        this.cards = cards;
        this.taxes = taxes;
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
            Optional<Rentable> rentable = own(actor, id);
            if (rentable.isEmpty()) {
                return Outcome.refused(unknown(id));
            }
            Optional<RateCard> category = cards.of(rentable.get().category());
            Optional<Refusal> conflict = conflict(card, category, rentable.get());
            return conflict.isPresent()
                    ? Outcome.refused(conflict.get())
                    : card.planOver(category).map(plan -> {
                        cards.put(id, card, now());
                        return card;
                    });
        });
    }

    @Override
    public Outcome<Optional<RateCard>> takeOff(Actor actor, RentableId id) {
        access.require(actor, Permission.PRICING_MANAGE);
        return unitOfWork.run(() -> {
            Optional<Rentable> rentable = own(actor, id);
            if (rentable.isEmpty()) {
                return Outcome.refused(unknown(id));
            }
            cards.takeOff(id, now());
            return Outcome.granted(cards.of(rentable.get().category()));
        });
    }

    /** Another supplier's are none of an actor's business (DR-20). */
    private Optional<Rentable> own(Actor actor, RentableId id) {
        return rentables.byId(id).filter(found -> actor.actsFor(found.supplier()));
    }

    private static Refusal unknown(RentableId id) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", "rentable").with("id", id.value());
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
            Optional<Refusal> conflict = conflict(List.of(new Said<>(THIS, card.taxes())));
            if (conflict.isPresent()) {
                return Outcome.refused(conflict.get());
            }
            cards.put(id, card, now());
            return Outcome.granted(card);
        });
    }

    /** What the cards and whoever says something beside them cannot agree on, at the first place where they cannot. */
    private Optional<Refusal> conflict(RateCard card, Optional<RateCard> category, Rentable rentable) {
        List<Said<String>> onCards = Stream.concat(
                        Stream.of(new Said<>(THIS, card.taxes())),
                        category.stream().map(below -> new Said<>(OF_CATEGORY, below.taxes())))
                .toList();
        boolean untaxed = onCards.stream().allMatch(said -> said.taxes().taxes().isEmpty());
        return conflict(onCards)
                .or(() -> rentable.offeredAt().stream()
                        .filter(place -> untaxed)
                        .flatMap(place -> conflict(beside(onCards, rentable, place)).stream()
                                .map(refusal -> refusal.with("location", place.value())))
                        .findFirst());
    }

    private List<Said<String>> beside(List<Said<String>> onCards, Rentable rentable, LocationId place) {
        return Stream.concat(
                        onCards.stream(),
                        Stream.of(new Said<>(
                                "what is said of location " + place.value(),
                                taxes.at(rentable.supplier(), place, now()))))
                .toList();
    }

    private static Optional<Refusal> conflict(List<Said<String>> inOrder) {
        return RoundingConflict.among(inOrder).map(conflict -> conflict.refusal(THIS, "", who -> who));
    }

    /** Now, as stores keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
