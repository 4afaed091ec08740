package dev.rentwright.catalogue.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.catalogue.CataloguePolicy;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.status.PublicationTrigger;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Forbidden;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whoever works for a supplier changes what is its own, and hears of another's what they would hear of nothing (DR-20). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnStockTest {

    private static final Actor STRANGER = Actor.supplier("stranger", new SupplierId(new UUID(9, 9)));

    private final Showroom showroom = new Showroom();
    private final Rentable car = showroom.now(showroom.car);
    private final Actor owner = Actor.supplier("owner", car.supplier());

    @Test
    void an_owner_withdraws_renames_and_gives_up_a_car_and_a_stranger_does_not() {
        for (Actor other : List.of(STRANGER, Actor.customer("ada"))) {
            assertUnknown(showroom.move(other, showroom.car, PublicationTrigger.UNPUBLISH));
            assertUnknown(showroom.move(other, showroom.car, PublicationTrigger.ARCHIVE));
            assertUnknown(work(other, OperationTrigger.TAKE_OUT));
            assertUnknown(renamed(other));
        }
        assertEquals(car, showroom.now(showroom.car));

        assertTrue(renamed(owner).isGranted());
        assertTrue(
                showroom.move(owner, showroom.car, PublicationTrigger.UNPUBLISH).isGranted());
        assertTrue(
                showroom.move(owner, showroom.car, PublicationTrigger.ARCHIVE).isGranted());
    }

    @Test
    void what_is_off_sale_is_shown_to_those_who_run_it() {
        assertTrue(car.isShownTo(STRANGER));
        Rentable withdrawn =
                showroom.move(owner, showroom.car, PublicationTrigger.UNPUBLISH).orThrow();

        assertEquals(
                List.of(false, false, true, true, true),
                List.of(
                        withdrawn.isShownTo(STRANGER),
                        withdrawn.isShownTo(Actor.customer("ada")),
                        withdrawn.isShownTo(owner),
                        withdrawn.isShownTo(Actor.staff("clerk")),
                        withdrawn.isShownTo(Actor.administrator("eve"))));
    }

    @Test
    void nobody_approves_what_is_their_own() {
        Showroom moderated = new Showroom(builder -> builder.catalogue(CataloguePolicy.MODERATED));
        Actor theirs = Actor.supplier("owner", moderated.now(moderated.car).supplier());
        moderated.move(theirs, moderated.car, PublicationTrigger.SUBMIT).orThrow();

        assertThrows(Forbidden.class, () -> moderated.move(theirs, moderated.car, PublicationTrigger.APPROVE));
        assertTrue(moderated
                .move(Showroom.MODERATOR, moderated.car, PublicationTrigger.APPROVE)
                .isGranted());
    }

    private Outcome<Rentable> renamed(Actor actor) {
        return showroom.rentwright
                .catalogue()
                .reviseRentable()
                .revise(new ReviseRentable.Command(
                        actor, showroom.car, car.version(), ReviseRentable.Changes.NONE.named("Mine")));
    }

    private Outcome<Rentable> work(Actor actor, OperationTrigger trigger) {
        return showroom.rentwright
                .catalogue()
                .changeOperation()
                .change(new ChangeOperation.Command(actor, showroom.car, Optional.empty(), trigger));
    }

    private static void assertUnknown(Outcome<Rentable> outcome) {
        assertEquals(
                List.of(RefusalCode.NOT_FOUND),
                outcome.refusals().stream().map(refusal -> refusal.code()).toList());
    }
}
