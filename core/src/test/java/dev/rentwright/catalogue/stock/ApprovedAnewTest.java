package dev.rentwright.catalogue.stock;

import static dev.rentwright.catalogue.status.PublicationStatus.COMING_SOON;
import static dev.rentwright.catalogue.status.PublicationStatus.DRAFT;
import static dev.rentwright.catalogue.status.PublicationStatus.PENDING_APPROVAL;
import static dev.rentwright.catalogue.status.PublicationStatus.PUBLISHED;
import static dev.rentwright.catalogue.status.PublicationStatus.UNPUBLISHED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.catalogue.CataloguePolicy;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.catalogue.status.PublicationTrigger;
import dev.rentwright.catalogue.stock.ReviseRentable.Changes;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Where somebody moderates, no way leads from a change to a sale without them (CAT-30, REC-07). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApprovedAnewTest {

    private static final Changes FERRARI = Changes.NONE.named("Ferrari");

    private final Showroom showroom = new Showroom(builder -> builder.catalogue(CataloguePolicy.MODERATED));

    @Test
    void what_changes_off_sale_is_a_draft_and_is_submitted_again() {
        onSale();
        move(PublicationTrigger.UNPUBLISH).orThrow();

        assertEquals(DRAFT, revised(FERRARI, Optional.empty()));

        assertIllegal(move(PublicationTrigger.PUBLISH));
        move(PublicationTrigger.SUBMIT).orThrow();
        approve();
        assertEquals(PUBLISHED, status());
    }

    @Test
    void what_does_not_change_goes_off_sale_and_on_as_it_likes() {
        onSale();
        assertEquals(UNPUBLISHED, revised(Changes.NONE, Optional.of(UNPUBLISHED)));
        assertEquals(
                PUBLISHED,
                revised(Changes.NONE.named(showroom.now(showroom.car).displayName()), Optional.of(PUBLISHED)));
    }

    @Test
    void a_change_that_goes_on_sale_in_the_same_patch_waits_for_an_approval() {
        onSale();
        assertEquals(DRAFT, revised(FERRARI, Optional.of(UNPUBLISHED)));
        assertIllegal(showroom.revise(showroom.car, FERRARI, Optional.of(PUBLISHED)));

        move(PublicationTrigger.SUBMIT).orThrow();
        approve();
        move(PublicationTrigger.UNPUBLISH).orThrow();
        assertEquals(PENDING_APPROVAL, revised(Changes.NONE.named("Lada"), Optional.of(PUBLISHED)));
    }

    @Test
    void what_was_announced_and_changes_is_approved_before_it_is_sold() {
        announced();
        assertEquals(PENDING_APPROVAL, revised(FERRARI, Optional.empty()));
        assertIllegal(move(PublicationTrigger.PUBLISH));

        approve();
        assertEquals(PUBLISHED, status());
    }

    @Test
    void what_was_announced_and_is_sold_as_something_else_is_approved_first() {
        announced();
        assertEquals(PENDING_APPROVAL, revised(FERRARI, Optional.of(PUBLISHED)));
    }

    @Test
    void what_was_announced_and_stays_as_it_is_is_sold() {
        announced();
        assertEquals(PUBLISHED, revised(Changes.NONE, Optional.of(PUBLISHED)));
    }

    @Test
    void who_approves_and_corrects_in_one_has_seen_what_they_approve() {
        move(PublicationTrigger.SUBMIT).orThrow();

        Rentable car = showroom.now(showroom.car);
        showroom.rentwright
                .catalogue()
                .reviseRentable()
                .revise(new ReviseRentable.Command(
                        Showroom.MODERATOR, car.id(), car.version(), FERRARI, Optional.of(PUBLISHED)))
                .orThrow();

        assertEquals(PUBLISHED, status());
    }

    private void onSale() {
        move(PublicationTrigger.SUBMIT).orThrow();
        approve();
    }

    private void announced() {
        showroom.move(Showroom.MODERATOR, showroom.car, PublicationTrigger.ANNOUNCE)
                .orThrow();
        assertEquals(COMING_SOON, status());
    }

    private void approve() {
        showroom.move(Showroom.MODERATOR, showroom.car, PublicationTrigger.APPROVE)
                .orThrow();
    }

    private Outcome<Rentable> move(PublicationTrigger trigger) {
        return showroom.move(Showroom.STAFF, showroom.car, trigger);
    }

    private PublicationStatus revised(Changes changes, Optional<PublicationStatus> publication) {
        return showroom.revise(showroom.car, changes, publication).orThrow().publication();
    }

    private PublicationStatus status() {
        return showroom.now(showroom.car).publication();
    }

    private static void assertIllegal(Outcome<?> outcome) {
        assertEquals(
                RefusalCode.ASSET_ILLEGAL_TRANSITION, outcome.refusals().get(0).code());
    }
}
