package dev.rentwright.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims.Placement;
import dev.rentwright.booking.assignment.AssignRentable;
import dev.rentwright.booking.assignment.ReplanCategory;
import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Presentation;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.RegisterSupplier;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.pricing.later.PriceChange;
import dev.rentwright.quote.Amendment;
import dev.rentwright.quote.Quote;
import dev.rentwright.tariff.RateCard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two cars of a category, and customers who do not mind which (CAT-34, CAT-35, AVL-24). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CategoryBookingTest {

    private final Story story = new Story();

    @Test
    void a_booking_of_a_category_has_no_rentable_and_a_claim_that_is_only_planned() {
        Booking booking = story.request(story.quoteOfCategory()).orThrow();

        assertEquals(Optional.empty(), booking.rentable());
        assertEquals(story.category, booking.category());
        Claim claim = claim(booking);
        assertTrue(claim.isMovable());
        assertEquals(ClaimKind.HOLD, claim.kind());
        assertEquals(Story.END.plus(Story.TURNAROUND), claim.until());
    }

    @Test
    void as_many_get_one_as_there_are_cars_and_the_next_is_refused() {
        Quote third = story.quoteOfCategory();
        Booking one = story.request(story.quoteOfCategory()).orThrow();
        Booking other = story.request(story.quoteOfCategory()).orThrow();

        assertEquals(
                Set.of(story.car, story.otherCar),
                Set.of(claim(one).rentable(), claim(other).rentable()));
        assertEquals(List.of(RefusalCode.AVAILABILITY_CONFLICT), codes(story.request(third)));
    }

    @Test
    void who_books_a_car_by_its_id_gets_it_where_it_was_only_planned_for_another() {
        Booking planned = story.request(story.quoteOfCategory()).orThrow();
        RentableId wanted = claim(planned).rentable();

        Booking agreed = story.request(story.quote(wanted)).orThrow();

        assertEquals(wanted, claim(agreed).rentable());
        assertFalse(claim(planned).rentable().equals(wanted));
    }

    @Test
    void nobody_is_checked_in_without_a_car_and_everybody_with_one() {
        BookingId booking = confirmed();
        story.clock.set(Story.START);

        assertTrue(codes(checkIn(booking)).contains(RefusalCode.ASSET_NOT_READY));

        Booking assigned = assign(booking, Optional.empty()).orThrow();
        assertEquals(Optional.of(claim(assigned).rentable()), assigned.rentable());
        assertFalse(claim(assigned).isMovable());
        assertEquals(BookingStatus.CHECKED_IN, checkIn(booking).orThrow().status());
    }

    @Test
    void who_wishes_for_a_feature_is_given_a_car_that_has_it_while_one_is_free() {
        for (boolean first : List.of(true, false)) {
            Story wished = new Story();
            RentableId having = first ? wished.car : wished.otherCar;
            equip(wished, having);

            BookingId one = confirmed(wished);
            assertEquals(having, assigned(wished, one));
            BookingId other = confirmed(wished);
            assertEquals(first ? wished.otherCar : wished.car, assigned(wished, other));
        }
    }

    @Test
    void who_pays_for_what_the_car_has_that_was_priced_is_given_one_that_has_it() {
        story.quoteOfCategoryWith("TOW_BAR");
        equip(story, story.car);
        story.request(story.quote(story.otherCar, "2026-05-02T10:00", "2026-05-03T10:00"))
                .orThrow();
        BookingId rival = story.request(story.quote(story.otherCar)).orThrow().id();
        Booking booking = story.request(story.quoteOfCategory()).orThrow();
        story.pay(booking.id(), PaymentPurpose.RENTAL);
        story.pay(booking.id(), PaymentPurpose.DEPOSIT);
        story.cancels(Story.ADA, rival).orThrow();

        assertEquals(
                Set.of("TOW_BAR"), booking.terms().request().circumstances().features());
        assertEquals(story.car, assigned(story, booking.id()));
    }

    @Test
    void who_wishes_for_what_no_car_has_is_given_one_all_the_same() {
        BookingId booking = confirmed(story);

        assertTrue(Set.of(story.car, story.otherCar).contains(assigned(story, booking)));
    }

    @Test
    void what_all_of_the_category_have_any_of_them_has() {
        FeatureCode radio = new FeatureCode("RADIO");
        story.ports.features().put(new Feature(radio, "Radio", "", "equipment", true), story.clock.instant());
        RentableCategory was = story.ports.categories().byId(story.category).orElseThrow();
        story.ports
                .categories()
                .save(new RentableCategory(
                        was.id(),
                        was.kind(),
                        was.code(),
                        was.name(),
                        was.description(),
                        was.acriss(),
                        was.seats(),
                        was.displayOrder(),
                        was.active(),
                        was.profile().having(Set.of(radio)),
                        was.version()));
        equip(story, story.otherCar);
        Quote quote = story.quoteOfCategoryWith("TOW_BAR", "RADIO");
        BookingId booking = story.request(quote).orThrow().id();
        story.pay(booking, PaymentPurpose.RENTAL);
        story.pay(booking, PaymentPurpose.DEPOSIT);

        assertEquals(story.otherCar, assigned(story, booking));
    }

    private static void equip(Story wished, RentableId car) {
        Rentable rentable = wished.ports.rentables().byId(car).orElseThrow();
        wished.ports
                .rentables()
                .save(rentable.with(new Presentation("", List.of(), Set.of(new FeatureCode("TOW_BAR")))));
    }

    private static BookingId confirmed(Story wished) {
        Quote quote = wished.quoteOfCategoryWith("TOW_BAR");
        BookingId booking = wished.request(quote).orThrow().id();
        wished.pay(booking, PaymentPurpose.RENTAL);
        wished.pay(booking, PaymentPurpose.DEPOSIT);
        return booking;
    }

    private static RentableId assigned(Story wished, BookingId booking) {
        return wished.does
                .assignments()
                .assignRentable()
                .assign(new AssignRentable.Command(Story.DESK, Target.of(booking), Optional.empty()))
                .orThrow()
                .rentable()
                .orElseThrow();
    }

    @Test
    void who_is_refused_another_choice_keeps_the_car_that_was_agreed() {
        BookingId booking = confirmed();
        assign(booking, Optional.of(story.car)).orThrow();
        for (RentableId car : List.of(story.car, story.otherCar)) {
            var rentables = story.ports.rentables();
            Rentable rentable = rentables.byId(car).orElseThrow();
            rentables.save(rentable.with(rentable.vehicle()
                    .orElseThrow()
                    .with(new Vehicle.Papers(Optional.of(LocalDate.parse("2026-05-13")), Optional.empty()))));
        }
        Object before = story.ports.look();

        assertEquals(List.of(RefusalCode.ASSET_NOT_READY), codes(assign(booking, Optional.empty())));

        assertEquals(before, story.ports.look());
        assertFalse(claim(booking).isMovable(), "what was agreed must not be planned elsewhere for somebody else");
    }

    @Test
    void staff_may_choose_and_choose_again_and_each_choice_is_told_at_the_agreed_price() {
        BookingId booking = confirmed();
        Booking before = story.view(booking).booking();

        assign(booking, Optional.of(story.otherCar)).orThrow();
        Booking after = assign(booking, Optional.of(story.car)).orThrow();

        assertEquals(Optional.of(story.car), after.rentable());
        assertEquals(before.terms(), after.terms());
        List<BookingEvent> told = story.ports.bookings().events(booking).stream()
                .filter(event -> event.kind() == BookingEventType.ASSIGNED)
                .toList();
        assertEquals(2, told.size());
        assertEquals(story.otherCar.toString(), told.get(1).data().get("before"));
    }

    @Test
    void what_waits_for_acceptance_or_has_ended_is_not_assigned() {
        Booking pending = story.request(story.quoteOfCategory()).orThrow();

        assertEquals(List.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION), codes(assign(pending.id(), Optional.empty())));
    }

    @Test
    void after_a_breakdown_what_was_planned_goes_elsewhere_and_what_cannot_is_named() {
        BookingId one = confirmed();
        RentableId broken = claim(one).rentable();
        breaksDown(broken);

        assertEquals(
                List.of(one),
                story.does.assignments().listStranded().of(Story.DESK, broken).orThrow().stream()
                        .map(stranded -> stranded.booking().id())
                        .toList());
        ReplanCategory.Replanned replanned = story.does
                .assignments()
                .replanCategory()
                .replan(Story.DESK, story.category)
                .orThrow();

        assertEquals(1, replanned.moved().size());
        assertEquals(List.of(), replanned.left());
        RentableId now = claim(one).rentable();
        assertFalse(now.equals(broken));

        breaksDown(now);
        ReplanCategory.Replanned hopeless = story.does
                .assignments()
                .replanCategory()
                .replan(Story.DESK, story.category)
                .orThrow();
        assertEquals(
                List.of(one.value()),
                hopeless.left().stream().map(claim -> claim.reference().value()).toList());
    }

    @Test
    void an_assigned_booking_is_given_another_car_when_its_own_breaks_down() {
        BookingId booking = confirmed();
        Booking first = assign(booking, Optional.empty()).orThrow();
        breaksDown(first.rentable().orElseThrow());

        Booking second = assign(booking, Optional.empty()).orThrow();

        assertFalse(second.rentable().equals(first.rentable()));
    }

    @Test
    void a_hold_that_died_is_taken_anew_where_there_is_room_and_the_money_goes_back_where_there_is_none() {
        Booking late = story.request(story.quoteOfCategory()).orThrow();
        var rental = story.start(late.id(), PaymentPurpose.RENTAL).orThrow().id();
        story.clock.set(Story.FIRST_OF_MAY.plusSeconds(3600));
        block(story.car);
        block(story.otherCar);

        story.completes(rental, dev.rentwright.payment.PaymentProvider.State.SUCCEEDED);

        assertEquals(BookingStatus.CANCELLED, story.status(late.id()));
    }

    @Test
    void a_booking_is_given_another_category_at_its_price_and_leaves_room_in_its_own() {
        CategoryId better = story.category("PDMR", RateCard.daily("80", "EUR").withDeposit(Story.eur("300")));
        RentableId big = story.carOf(better, 21, "PP-1");
        BookingId booking = confirmed();
        story.request(story.quoteOfCategory()).orThrow();
        PriceChange told = story.does
                .changes()
                .previewModification()
                .preview(Story.ADA, booking, Amendment.NONE.of(better))
                .orThrow()
                .price();
        assertEquals(Story.eur("800.00"), told.repriced().total());

        Booking changed = story.modifies(booking, Amendment.NONE.of(better)).orThrow();

        assertEquals(better, changed.category());
        assertEquals(Optional.empty(), changed.rentable());
        assertEquals(Story.eur("800.00"), changed.terms().price().total());
        assertEquals(Story.eur("284.00"), story.view(booking).account().balance());
        assertEquals(big, claim(booking).rentable());
        assertTrue(claim(booking).isMovable());
        BookingEvent event = story.ports.bookings().events(booking).stream()
                .reduce((one, next) -> next)
                .orElseThrow();
        assertEquals(story.category.toString(), event.data().get("oldCategory"));
        assertEquals(better.toString(), event.data().get("newCategory"));
        // There were two cars and two bookings; now there is one car again, and no second big one.
        BookingId next = story.request(story.quoteOfCategory()).orThrow().id();
        Object before = story.ports.look();
        assertEquals(
                List.of(RefusalCode.AVAILABILITY_CONFLICT), codes(story.modifies(next, Amendment.NONE.of(better))));
        assertEquals(before, story.ports.look());
        assertEquals(
                Optional.of(big), assign(booking, Optional.empty()).orThrow().rentable());
    }

    @Test
    void a_car_of_its_supplier_is_made_free_although_another_supplier_has_one() {
        CategoryId mine = story.category("PDMR", RateCard.daily("80", "EUR").withDeposit(Story.eur("300")));
        story.carOf(mine, 21, "PP-1");
        BookingId booking = story.request(story.quoteOfCategory(mine)).orThrow().id();
        // What is planned can go to the one car before it is taken on the sixth, and leaves the other free for all
        // days.
        BookingId first = story.request(story.quote(story.car, "2026-05-04T10:00", "2026-05-05T10:00"))
                .orThrow()
                .id();
        Booking planned = story.request(story.quoteOfCategory("2026-05-04T10:00", "2026-05-05T10:00"))
                .orThrow();
        assertEquals(story.otherCar, claim(planned).rentable());
        story.cancels(Story.ADA, first).orThrow();
        story.request(story.quote(story.car, "2026-05-06T10:00", "2026-05-08T10:00"))
                .orThrow();
        SupplierId others = story.parties
                .registerSupplier()
                .register(new RegisterSupplier.Command(Story.DESK, "Autos"))
                .id();
        story.carOf(others, story.category, 21, "ZZ-1");

        Booking changed =
                story.modifies(booking, Amendment.NONE.of(story.category)).orThrow();

        assertEquals(story.category, changed.category());
        assertEquals(story.supplier, changed.supplier());
    }

    @Test
    void any_of_the_category_that_it_has_is_what_it_has() {
        BookingId booking = confirmed();
        Object before = story.ports.look();

        story.modifies(booking, Amendment.NONE.of(story.category)).orThrow();

        assertEquals(before, story.ports.look());
    }

    @Test
    void who_has_a_certain_car_may_take_any_of_another_category() {
        CategoryId better = story.category("PDMR", RateCard.daily("80", "EUR").withDeposit(Story.eur("300")));
        RentableId big = story.carOf(better, 21, "PP-1");
        BookingId booking = story.confirmed();

        Booking changed = story.modifies(booking, Amendment.NONE.of(better)).orThrow();

        assertEquals(Optional.empty(), changed.rentable());
        assertEquals(big, claim(booking).rentable());
        assertTrue(claim(booking).isMovable());
    }

    private BookingId confirmed() {
        BookingId booking = story.request(story.quoteOfCategory()).orThrow().id();
        story.pay(booking, PaymentPurpose.RENTAL);
        story.pay(booking, PaymentPurpose.DEPOSIT);
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        return booking;
    }

    private void breaksDown(RentableId id) {
        var rentables = story.ports.rentables();
        rentables.save(rentables.byId(id).orElseThrow().outOfService());
    }

    private void block(RentableId car) {
        UUID id = story.ports.ids().next();
        Instant now = story.clock.instant();
        Placement placement = story.ports
                .claims()
                .place(
                        new Claim(
                                new ClaimId(id),
                                car,
                                Story.START,
                                Story.END,
                                ClaimKind.BLOCK,
                                new ClaimReference(id),
                                Optional.empty()),
                        now);
        assertTrue(placement instanceof Placement.Placed);
    }

    private Outcome<Booking> assign(BookingId booking, Optional<RentableId> to) {
        return story.does
                .assignments()
                .assignRentable()
                .assign(new AssignRentable.Command(Story.DESK, Target.of(booking), to));
    }

    private Outcome<Booking> checkIn(BookingId booking) {
        return story.does
                .counter()
                .checkIn()
                .checkIn(new CheckIn.Command(Story.DESK, Target.of(booking), Condition.of(1000, "1")));
    }

    private Claim claim(Booking booking) {
        return claim(booking.id());
    }

    private Claim claim(BookingId booking) {
        return story.ports.claims().of(new ClaimReference(booking.value())).orElseThrow();
    }

    private static Set<RefusalCode> codesOf(Outcome<?> outcome) {
        return outcome.refusals().stream().map(refusal -> refusal.code()).collect(Collectors.toSet());
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return List.copyOf(codesOf(outcome));
    }
}
