package dev.rentwright.booking;

import static dev.rentwright.booking.Story.DESK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.assignment.ListBrokenPromises;
import dev.rentwright.booking.assignment.ListStranded;
import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.booking.request.ApproveBooking;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.booking.view.DrawStatement;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.CustomerId;
import dev.rentwright.payment.PaymentPurpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A customer sees theirs, a supplier its own, staff all (BKG-47, DR-20). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoSeesTest {

    private static final Actor COMPETITOR = Actor.supplier("competitor", new SupplierId(new UUID(0, 9)));

    private final Story story = new Story();
    private final CustomerId grace = story.customer("Grace", LocalDate.parse("1980-12-09"));
    private final Actor asAda = Actor.customer(story.ada.toString());
    private final Actor asGrace = Actor.customer(grace.toString());
    private final Actor owner = Actor.supplier("owner", story.supplier);

    @Test
    void everybody_is_listed_what_is_theirs_and_staff_all() {
        BookingId first = story.booked();
        BookingId second = request(grace);

        assertEquals(Set.of(second, first), listed(DESK, Bookings.Filter.ALL));
        assertEquals(Set.of(second, first), listed(owner, Bookings.Filter.ALL));
        assertEquals(Set.of(first), listed(asAda, Bookings.Filter.ALL));
        assertEquals(Set.of(second), listed(asGrace, Bookings.Filter.ALL));
        assertEquals(Set.of(), listed(COMPETITOR, Bookings.Filter.ALL));
        assertEquals(Set.of(), listed(Actor.customer("somebody"), Bookings.Filter.ALL));
    }

    @Test
    void nobody_sees_more_by_asking_for_others() {
        BookingId first = story.booked();

        assertEquals(Set.of(), listed(asGrace, Bookings.Filter.ALL.of(story.ada)));
        assertEquals(Set.of(), listed(COMPETITOR, Bookings.Filter.ALL.of(story.supplier)));
        assertEquals(Set.of(first), listed(DESK, Bookings.Filter.ALL.of(story.ada)));
        assertEquals(Set.of(first), listed(asAda, Bookings.Filter.ALL.of(story.supplier)));
    }

    @Test
    void anothers_booking_is_as_good_as_none() {
        BookingId booking = story.confirmed();

        for (Actor stranger : List.of(asGrace, COMPETITOR)) {
            assertEquals(Optional.empty(), story.does.viewBooking().view(stranger, booking));
            assertEquals(List.of(), story.does.viewBooking().events(stranger, booking));
            Object before = story.ports.look();
            Outcome<Booking> cancelled = story.does
                    .endings()
                    .cancelBooking()
                    .cancel(new CancelBooking.Command(stranger, Target.of(booking), "mine", Optional.empty()));
            // Its effect holds already, which a stranger is not told either.
            Outcome<Booking> approved = story.does
                    .requests()
                    .approveBooking()
                    .approve(new ApproveBooking.Command(stranger, Target.of(booking), ""));
            assertEquals(RefusalCode.NOT_FOUND, cancelled.refusals().get(0).code());
            assertEquals(RefusalCode.NOT_FOUND, approved.refusals().get(0).code());
            assertEquals(before, story.ports.look());
        }
        assertTrue(story.does.viewBooking().view(asAda, booking).isPresent());
        assertTrue(story.does.viewBooking().view(owner, booking).isPresent());
        assertFalse(story.does.viewBooking().events(asAda, booking).isEmpty());
    }

    @Test
    void who_is_stranded_is_told_to_those_whose_booking_it_is() {
        BookingId booking = story.confirmed();
        Rentable gone = story.theCar();
        story.ports.rentables().save(gone.moved(OperationTrigger.TAKE_OUT));
        ListStranded one = story.does.assignments().listStranded();
        ListBrokenPromises all = story.does.assignments().listBrokenPromises();

        for (Actor theirs : List.of(DESK, owner)) {
            assertEquals(List.of(booking), ids(one.of(theirs, story.car)));
            assertEquals(List.of(booking), ids(all.in(theirs, story.category)));
        }
        assertEquals(
                RefusalCode.NOT_FOUND,
                one.of(COMPETITOR, story.car).refusals().get(0).code());
        assertEquals(List.of(), ids(all.in(COMPETITOR, story.category)));
        assertEquals(List.of(), ids(all.in(asGrace, story.category)));
    }

    private static List<BookingId> ids(Outcome<List<ListStranded.Stranded>> stranded) {
        return stranded.orThrow().stream().map(one -> one.booking().id()).toList();
    }

    @Test
    void a_customer_books_for_themselves() {
        RequestBooking.Command own =
                RequestBooking.Command.of(asAda, story.quote(story.car).id(), story.ada);
        RequestBooking.Command others =
                RequestBooking.Command.of(asGrace, story.quote(story.car).id(), story.ada);

        Outcome<Booking> refused = story.does.requests().requestBooking().request(others);

        assertEquals(RefusalCode.NOT_FOUND, refused.refusals().get(0).code());
        assertTrue(story.does.requests().requestBooking().request(own).isGranted());
    }

    @Test
    void nobody_is_billed_for_others() {
        BookingId booking = story.booked();
        story.pay(booking, PaymentPurpose.RENTAL);
        LocalDate day = LocalDate.parse("2026-05-01");
        DrawStatement.OfCustomer ofAda = new DrawStatement.OfCustomer(story.ada, day, day.plusDays(1));

        assertEquals(1, story.does.drawStatement().draw(asAda, ofAda).size());
        assertEquals(1, story.does.drawStatement().draw(owner, ofAda).size());
        assertEquals(0, story.does.drawStatement().draw(asGrace, ofAda).size());
        assertEquals(0, story.does.drawStatement().draw(COMPETITOR, ofAda).size());
    }

    private BookingId request(CustomerId customer) {
        return story.does
                .requests()
                .requestBooking()
                .request(RequestBooking.Command.of(
                        DESK, story.quote(story.otherCar).id(), customer))
                .orThrow()
                .id();
    }

    private Set<BookingId> listed(Actor actor, Bookings.Filter filter) {
        return story.does.viewBooking().list(actor, filter, Page.Request.FIRST).items().stream()
                .map(Booking::id)
                .collect(Collectors.toSet());
    }
}
