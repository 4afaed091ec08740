package dev.rentwright.booking;

import static dev.rentwright.booking.Story.DESK;
import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.booking.view.DrawStatement;
import dev.rentwright.booking.view.Statement;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.party.Company;
import dev.rentwright.payment.PaymentPurpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What bookings that belong together come to together (BKG-48, INV-07). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatementTest {

    private static final GroupReference WEDDING = new GroupReference("WEDDING");
    private static final LocalDate FIRST_OF_MAY = LocalDate.parse("2026-05-01");

    private final Story story = new Story();

    @Test
    void a_group_is_billed_together_and_each_invoice_stays_what_it_is() {
        BookingId bride = member(story.car);
        BookingId uncle = member(story.otherCar);

        Statement together = drawn(new DrawStatement.OfGroup(WEDDING)).get(0);

        assertEquals(
                List.of(bride, uncle),
                together.parts().stream().map(Statement.Part::booking).toList());
        assertEquals(eur("1032.00"), together.total());
        assertEquals(eur("0"), together.outstanding());
        assertEquals(
                story.ports.invoices().of(story.booking(bride).payable()),
                together.parts().get(0).invoices());
    }

    @Test
    void what_is_given_back_is_owed_no_more() {
        BookingId bride = member(story.car);
        member(story.otherCar);
        story.cancels(DESK, bride).orThrow();

        Statement together = drawn(new DrawStatement.OfGroup(WEDDING)).get(0);

        assertEquals(eur("516.00"), together.total());
    }

    @Test
    void an_account_is_billed_for_what_was_sent_within_its_dates() {
        BookingId booking = story.confirmed();

        assertEquals(
                List.of(booking),
                drawn(new DrawStatement.OfCustomer(story.ada, FIRST_OF_MAY, FIRST_OF_MAY.plusDays(1))).stream()
                        .flatMap(statement -> statement.parts().stream())
                        .map(Statement.Part::booking)
                        .toList());
        assertEquals(
                List.of(),
                drawn(new DrawStatement.OfCustomer(story.ada, FIRST_OF_MAY.plusDays(1), FIRST_OF_MAY.plusDays(9))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DrawStatement.OfCustomer(story.ada, FIRST_OF_MAY, FIRST_OF_MAY));
    }

    @Test
    void the_account_of_a_company_is_billed_to_it() {
        story.confirmed();
        Company firm = new Company("Analytical Engines Ltd", Optional.of("GB123"));
        story.ports
                .customers()
                .save(story.ports.customers().byId(story.ada).orElseThrow().as(firm));

        assertEquals(
                List.of(Optional.of(firm)),
                drawn(new DrawStatement.OfCustomer(story.ada, FIRST_OF_MAY, FIRST_OF_MAY.plusDays(1))).stream()
                        .map(Statement::billedTo)
                        .toList());
    }

    @Test
    void nobody_is_billed_for_what_was_not_sent() {
        request(story.car);

        assertEquals(List.of(), drawn(new DrawStatement.OfGroup(WEDDING)));
    }

    private List<Statement> drawn(DrawStatement.Account account) {
        return story.does.drawStatement().draw(DESK, account);
    }

    private BookingId request(RentableId car) {
        return story.does
                .requests()
                .requestBooking()
                .request(RequestBooking.Command.of(DESK, story.quote(car).id(), story.ada)
                        .from(Origin.of(BookingSource.GROUP).with(WEDDING)))
                .orThrow()
                .id();
    }

    private BookingId member(RentableId car) {
        BookingId booking = request(car);
        story.pay(booking, PaymentPurpose.RENTAL);
        story.pay(booking, PaymentPurpose.DEPOSIT);
        return booking;
    }
}
