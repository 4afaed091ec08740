package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.Dossier;
import dev.rentwright.booking.Dossiers;
import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.money.Money;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.payment.Payment;
import dev.rentwright.quote.Quote;
import dev.rentwright.testkit.fixture.BookingFixture;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.PaperFixture;
import dev.rentwright.testkit.fixture.PaymentFixture;
import dev.rentwright.testkit.fixture.PricingFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Stages;
import dev.rentwright.testkit.fixture.TariffFixture;
import dev.rentwright.testkit.fixture.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Dossiers} promises: what the stores say one by one, at once. */
public abstract class DossiersContract extends StoreContract {

    private static final Money PAID = Money.of("50.00", "EUR");
    private static final AdditionalDriver DRIVER = AdditionalDriver.of("Charles Babbage", LocalDate.of(1971, 12, 26));
    private static final AdditionalDriver ANOTHER = AdditionalDriver.of("Mary Somerville", LocalDate.of(1980, 12, 26));

    @Test
    public void a_booking_in_every_stage_is_told_as_it_stands() {
        Shop shop = openShop();
        BookingFixture fixture = shop.aBooking();

        for (BookingStage stage : Stages.all(Money.of("12.34", "EUR"))) {
            Booking booking = shop.keep(fixture.at(stage));

            assertEquals(booking, of(booking).booking());
            assertEquals(oneByOne(booking), of(booking));
        }
    }

    @Test
    public void what_was_paid_is_told_oldest_first() {
        Shop shop = openShop();
        Booking booking = shop.booking();
        Payment later = PaymentFixture.aPayment(booking, PAID, Times.NOW.plusSeconds(60));
        Payment first = PaymentFixture.aPayment(booking, PAID, Times.NOW);
        Payment back = PaymentFixture.aRefund(booking, first, PAID, Times.NOW.plusSeconds(120));
        Payment anothers = PaymentFixture.aPayment(shop.booking(), PAID, Times.NOW);
        doInUnit(() -> List.of(later, first, anothers, back).forEach(ports().payments()::add));

        assertEquals(List.of(first, later, back), of(booking).payments());
    }

    @Test
    public void papers_of_the_booking_and_of_its_customer_are_told_and_no_others() {
        Shop shop = openShop();
        Booking booking = shop.booking();
        DocumentOwner own = DocumentOwner.booking(booking.id().value());
        Document passport =
                PaperFixture.aDocument(DocumentOwner.customer(booking.customer().value()));
        Document lease = PaperFixture.aDocument(own);
        Document anothers =
                PaperFixture.aDocument(DocumentOwner.booking(shop.booking().id().value()));
        RentalAgreement agreement = PaperFixture.anAgreement(own, 0);
        RentalAgreement addendum = PaperFixture.anAgreement(own, 1);
        doInUnit(() -> {
            List.of(passport, lease, anothers).forEach(ports().documents()::add);
            List.of(addendum, agreement).forEach(ports().agreements()::add);
            ports().additionalDrivers().put(booking.id(), List.of(DRIVER, ANOTHER));
        });

        Dossier dossier = of(booking);

        assertEquals(Set.of(passport, lease), Set.copyOf(dossier.documents()));
        assertEquals(2, dossier.documents().size());
        assertEquals(List.of(agreement, addendum), dossier.agreements());
        assertEquals(List.of(DRIVER, ANOTHER), dossier.drivers());
    }

    @Test
    public void what_is_rented_is_what_was_agreed_else_what_is_planned_else_what_was_quoted() {
        Shop shop = openShop();
        Booking agreed = shop.booking();
        assertEquals(agreed.rentable(), Optional.of(of(agreed).rentable().id()));

        Quote any = PricingFixture.anyOfItsCategory(
                shop.aQuote(TariffFixture.aRateCard().plan().orThrow(), Times.THREE_DAYS));
        doInUnit(() -> ports().quotes().add(any));
        Booking open =
                shop.keep(BookingFixture.aBooking(any).by(shop.customer().id()).pending());
        assertEquals(oneByOne(open), of(open));
        assertEquals(Optional.empty(), of(open).claim());
        assertEquals(any.rentable(), of(open).rentable().id());

        Claim planned = ClaimFixture.aClaim(
                        ClaimKind.BOOKED,
                        open.claimReference(),
                        shop.car().id(),
                        open.period().start(),
                        open.period().end(),
                        Optional.empty())
                .standing(new Footing.Planned(
                        open.category(),
                        Journey.around(shop.place().id()),
                        open.period().end()));
        doInUnit(() -> ports().claims().place(planned, Times.NOW));

        assertEquals(Optional.of(planned), of(open).claim());
        assertEquals(planned.rentable(), of(open).rentable().id());
        assertEquals(oneByOne(open), of(open));
    }

    @Test
    public void what_was_written_before_is_told() {
        Shop shop = openShop();
        Booking booking = shop.aBooking().pending();

        Dossier dossier = inUnit(() -> {
            ports().bookings().add(booking, List.of(BookingFixture.created(booking)));
            return ports().dossiers().of(booking.id()).orElseThrow();
        });
        Dossier noted = inUnit(() -> {
            Booking read = ports().bookings().lock(booking.id()).orElseThrow();
            ports().bookings().save(read.remarked(read.remarks().withNotes(Optional.of("late"))), List.of());
            return ports().dossiers().of(booking.id()).orElseThrow();
        });

        assertEquals(booking, dossier.booking());
        assertEquals(Optional.of("late"), noted.booking().remarks().internalNotes());
        assertEquals(booking.version() + 1, noted.booking().version());
    }

    @Test
    public void what_nobody_knows_is_told_as_missing() {
        assertAbsent(() -> ports().dossiers().of(new BookingId(Counter.id())));
    }

    private Dossier of(Booking booking) {
        return inUnit(() -> ports().dossiers().of(booking.id())).orElseThrow();
    }

    private Dossier oneByOne(Booking booking) {
        return inUnit(() -> Dossiers.on(
                                ports().bookings(),
                                ports().payments(),
                                ports().claims(),
                                ports().quotes(),
                                ports().rentables(),
                                ports().documents(),
                                ports().agreements(),
                                ports().additionalDrivers())
                        .of(booking.id()))
                .orElseThrow();
    }
}
