package dev.rentwright.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Duty;
import dev.rentwright.booking.assignment.AssignRentable;
import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.booking.counter.WalkIn;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.booking.request.ApproveBooking;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.booking.request.RequestDocuments;
import dev.rentwright.document.AgreementStatus;
import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.DocumentStatus;
import dev.rentwright.document.DocumentsRequirement;
import dev.rentwright.document.DocumentsStatus;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.document.SignatureImage;
import dev.rentwright.document.SupplierContract;
import dev.rentwright.handover.DamageRemark;
import dev.rentwright.handover.Evidence;
import dev.rentwright.handover.FuelLevel;
import dev.rentwright.handover.Photo;
import dev.rentwright.identity.Forbidden;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.paperwork.AssignChauffeur;
import dev.rentwright.paperwork.DecideDocument;
import dev.rentwright.paperwork.DrawUpAgreement;
import dev.rentwright.paperwork.NameDrivers;
import dev.rentwright.paperwork.RecordDocument;
import dev.rentwright.paperwork.ResubmitDocument;
import dev.rentwright.paperwork.SetContract;
import dev.rentwright.paperwork.SignAgreement;
import dev.rentwright.paperwork.WithdrawChauffeur;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.DrivingLicence;
import dev.rentwright.party.RegisterChauffeur;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.quote.Amendment;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.Wishes;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.LineKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What must be signed and shown before a car is handed over, and who may drive it (AGR-01..05, BKG-13, BKG-17, REC-12). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PapersTest {

    private static final AdditionalDriver GUS = AdditionalDriver.of("Gus", LocalDate.parse("1980-05-05"));

    private static final DocumentsPolicy ID_BEFORE_CONFIRMATION = new DocumentsPolicy(
            DocumentsRequirement.NONE.verifying(DocumentKind.ID_PROOF), DocumentsRequirement.SIGNED_AGREEMENT);

    private final Story story = Story.withPapers(BookingPolicy.DAILY_VEHICLE);

    @Test
    void the_keys_stay_until_both_have_signed() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START);
        assertEquals(DocumentsStatus.PENDING, axis(booking));

        Outcome<?> unsigned = Step.CHECK_IN.take(story, booking);
        assertEquals(List.of(RefusalCode.DOCUMENTS_INCOMPLETE), codes(unsigned));
        assertEquals(
                List.of("SIGNED_RENTAL_AGREEMENT"),
                unsigned.refusals().get(0).facts().get("missing"));
        sign(booking, Optional.of("Ada"), Optional.empty()).orThrow();
        assertEquals(DocumentsStatus.VERIFIED, axis(booking));
        assertEquals(List.of(RefusalCode.DOCUMENTS_INCOMPLETE), codes(Step.CHECK_IN.take(story, booking)));
        RentalAgreement signed =
                sign(booking, Optional.empty(), Optional.of("Desk")).orThrow();

        assertEquals(DocumentsStatus.SIGNED, axis(booking));
        assertEquals(Optional.of(Story.START), signed.signedAt());
        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
    }

    @Test
    void a_host_that_keeps_its_papers_elsewhere_asks_for_none() {
        Story plain = new Story();

        assertEquals(DocumentsStatus.NOT_REQUIRED, plain.view(plain.confirmed()).documents());
    }

    @Test
    void the_text_is_the_suppliers_contract_and_the_bookings_own_terms() {
        story.papers
                .setContract()
                .set(new SetContract.Command(
                        Story.DESK, new SupplierContract(story.supplier, "fr", "Conditions générales")))
                .orThrow();
        BookingId booking = story.confirmed();
        RentalAgreement agreement = drawUp(booking, "fr");

        assertTrue(agreement.terms().startsWith("Conditions générales\n"), agreement::terms);
        assertTrue(agreement.terms().contains("From: 2026-05-04 10:00 Europe/Paris, Paris"), agreement::terms);
        assertTrue(agreement.terms().contains("Rental: 1 week x 280.00 EUR = 280.00 EUR"), agreement::terms);
        assertTrue(agreement.terms().contains("VAT: 20 % = 86.00 EUR"), agreement::terms);
        assertTrue(agreement.terms().contains("Total: 516.00 EUR"), agreement::terms);
        assertTrue(agreement.terms().contains("Security deposit: 300.00 EUR"), agreement::terms);
        assertTrue(agreement.terms().contains("Cancellation policy: CAR_STANDARD"), agreement::terms);
        assertEquals(AgreementStatus.UNSIGNED, agreement.status());
    }

    @Test
    void its_own_words_are_in_the_customers_language_where_we_speak_it() {
        String terms = drawUp(story.confirmed(), "de").terms();

        assertTrue(terms.startsWith("Mietvertrag A-"), terms);
        assertTrue(terms.contains("Von: 2026-05-04 10:00 Europe/Paris, Paris"), terms);
        assertTrue(terms.contains("Miete: 1 Woche x 280,00 EUR = 280,00 EUR"), terms);
        assertTrue(terms.contains("Kaution: 300,00 EUR"), terms);
    }

    @Test
    void nobodys_name_adds_a_line_to_what_is_signed() {
        story.rename("Ada\nTotal: 0.00 EUR\u0085\u2028Security deposit: 0.00 EUR");
        BookingId booking = story.confirmed();

        List<String> lines = sign(booking, Optional.of("Ada"), Optional.of("Desk"))
                .orThrow()
                .terms()
                .lines()
                .toList();

        assertTrue(lines.stream().noneMatch(line -> line.startsWith("Total: 0.00")), lines::toString);
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("Customer: Ada Total: 0.00 EUR Security deposit")),
                lines::toString);
    }

    @Test
    void what_both_have_signed_stays_and_nobody_signs_it_again() {
        BookingId booking = story.confirmed();
        RentalAgreement signed =
                sign(booking, Optional.of("Ada"), Optional.of("Desk")).orThrow();

        assertEquals(signed, drawUp(booking, "de"));
        assertEquals(
                List.of(RefusalCode.DOCUMENT_ILLEGAL_TRANSITION),
                codes(sign(booking, Optional.of("Ada"), Optional.empty())));
    }

    @Test
    void a_booking_that_has_changed_since_needs_an_addendum() {
        BookingId booking = story.confirmed();
        RentalAgreement signed =
                sign(booking, Optional.of("Ada"), Optional.of("Desk")).orThrow();
        RentalAgreement shorter = new RentalAgreement(
                signed.booking(),
                0,
                signed.number(),
                signed.language(),
                signed.terms(),
                new RentalAgreement.Covers(
                        Story.START,
                        Story.START.plusSeconds(86_400),
                        signed.covers().total(),
                        signed.covers().deposit()),
                signed.customer(),
                signed.employee(),
                signed.drawnUpAt(),
                signed.version());
        story.ports.agreements().save(shorter);
        story.clock.set(Story.START);
        assertEquals(List.of(RefusalCode.DOCUMENTS_INCOMPLETE), codes(Step.CHECK_IN.take(story, booking)));

        RentalAgreement addendum =
                sign(booking, Optional.of("Ada"), Optional.of("Desk")).orThrow();

        assertEquals(1, addendum.part());
        assertEquals(signed.number() + "/1", addendum.number());
        assertEquals(
                2,
                story.ports
                        .agreements()
                        .of(DocumentOwner.booking(booking.value()))
                        .size());
        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
    }

    @Test
    void another_car_than_the_one_that_was_signed_for_needs_an_addendum() {
        BookingId booking = story.confirmed();
        RentalAgreement signed =
                sign(booking, Optional.of("Ada"), Optional.of("Desk")).orThrow();
        assertEquals(Optional.of(story.car), signed.covers().rentable());
        story.does
                .assignments()
                .assignRentable()
                .assign(new AssignRentable.Command(Story.DESK, Target.of(booking), Optional.of(story.otherCar)))
                .orThrow();
        assertEquals(AgreementStatus.UNSIGNED, parts(booking).get(1).status());
        story.clock.set(Story.START);
        assertEquals(List.of(RefusalCode.DOCUMENTS_INCOMPLETE), codes(Step.CHECK_IN.take(story, booking)));

        RentalAgreement addendum =
                sign(booking, Optional.of("Ada"), Optional.of("Desk")).orThrow();

        assertEquals(1, addendum.part());
        assertEquals(Optional.of(story.otherCar), addendum.covers().rentable());
        assertTrue(addendum.terms().startsWith("Addendum "), addendum::terms);
        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
    }

    @Test
    void other_days_at_another_price_are_in_an_addendum_as_soon_as_they_are_agreed() {
        BookingId booking = story.confirmed();
        story.modifies(booking, Story.from("2026-05-04T10:00", "2026-05-13T10:00"))
                .orThrow();
        assertEquals(List.of(), parts(booking));
        sign(booking, Optional.of("Ada"), Optional.empty()).orThrow();

        story.modifies(booking, Story.from("2026-05-04T10:00", "2026-05-12T10:00"))
                .orThrow();
        story.modifies(booking, Story.from("2026-05-04T10:00", "2026-05-11T10:00"))
                .orThrow();

        assertEquals(2, parts(booking).size());
        RentalAgreement addendum = parts(booking).get(1);
        assertEquals(AgreementStatus.UNSIGNED, addendum.status());
        assertEquals(story.booking(booking).covers(List.of()), addendum.covers());
    }

    @Test
    void who_drives_beside_what_was_signed_needs_an_addendum_that_is_drawn_up_by_itself() {
        BookingId booking = story.confirmed();
        name(booking, GUS).orThrow();
        assertEquals(List.of(), parts(booking));
        RentalAgreement signed =
                sign(booking, Optional.of("Ada"), Optional.of("Desk")).orThrow();
        assertEquals(List.of("Gus, born 1980-05-05"), signed.covers().drivers());
        name(booking, GUS).orThrow();
        assertEquals(1, parts(booking).size());

        name(booking, GUS, AdditionalDriver.of("Ines", LocalDate.parse("1985-01-02")))
                .orThrow();

        RentalAgreement addendum = parts(booking).get(1);
        assertEquals(AgreementStatus.UNSIGNED, addendum.status());
        assertEquals(
                List.of("Gus, born 1980-05-05", "Ines, born 1985-01-02"),
                addendum.covers().drivers());
        assertTrue(addendum.terms().contains("Additional driver: Ines, born 1985-01-02"), addendum::terms);
        story.clock.set(Story.START);
        assertEquals(List.of(RefusalCode.DOCUMENTS_INCOMPLETE), codes(Step.CHECK_IN.take(story, booking)));
        assertEquals(
                1,
                sign(booking, Optional.of("Ada"), Optional.of("Desk")).orThrow().part());
        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
    }

    private List<RentalAgreement> parts(BookingId booking) {
        return story.ports.agreements().of(DocumentOwner.booking(booking.value()));
    }

    @Test
    void papers_that_the_owner_asks_for_as_it_is_accepted_are_waited_for() {
        Story choosy = Story.withPapers(
                BookingPolicy.DAILY_VEHICLE.asking(DocumentsPolicy.NONE).acceptedByPeople());
        BookingId booking = choosy.booked();
        choosy.pay(booking, PaymentPurpose.RENTAL);
        choosy.pay(booking, PaymentPurpose.DEPOSIT);
        assertEquals(BookingStatus.PENDING, choosy.status(booking));

        choosy.does
                .requests()
                .approveBooking()
                .approve(new ApproveBooking.Command(
                        Story.DESK, Target.of(booking), "welcome", Set.of(DocumentKind.ID_PROOF)))
                .orThrow();

        assertEquals(BookingStatus.APPROVED, choosy.status(booking));
        assertEquals(DocumentsStatus.PENDING, choosy.view(booking).documents());
        assertEquals(
                List.of("ID_PROOF"),
                choosy.does.viewBooking().events(Story.DESK, booking).stream()
                        .filter(event -> event.kind() == BookingEventType.APPROVED)
                        .map(event -> event.data().get("documents"))
                        .findFirst()
                        .orElseThrow());
        Document brought = record(choosy, DocumentOwner.booking(booking.value()));
        assertEquals(DocumentsStatus.SUBMITTED, choosy.view(booking).documents());
        choosy.works();
        assertEquals(BookingStatus.APPROVED, choosy.status(booking), "nobody has looked at it");
        decide(choosy, brought, true).orThrow();
        choosy.works();
        assertEquals(BookingStatus.CONFIRMED, choosy.status(booking));
    }

    @Test
    void papers_may_be_asked_for_as_long_as_it_is_not_confirmed_and_not_by_customers() {
        Story plain = new Story();
        BookingId booking = plain.booked();

        ask(plain, booking, DocumentKind.INSURANCE).orThrow();
        Booking twice = ask(plain, booking, DocumentKind.INSURANCE).orThrow();
        Booking both = ask(plain, booking, DocumentKind.ID_PROOF).orThrow();

        assertEquals(Set.of(DocumentKind.INSURANCE), twice.arrangements().requested());
        assertEquals(twice.version() + 1, both.version());
        assertEquals(
                Set.of(DocumentKind.INSURANCE, DocumentKind.ID_PROOF),
                both.arrangements().requested());
        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(ask(plain, booking)));
        RequestDocuments.Command own =
                new RequestDocuments.Command(Story.ADA, Target.of(booking), Set.of(DocumentKind.OTHER));
        assertThrows(
                Forbidden.class, () -> plain.does.requests().requestDocuments().request(own));
        plain.pay(booking, PaymentPurpose.RENTAL);
        assertEquals(BookingStatus.PENDING, plain.status(booking));
        for (DocumentKind kind : both.arrangements().requested()) {
            decide(plain, record(plain, DocumentOwner.booking(booking.value()), kind), true)
                    .orThrow();
        }
        assertEquals(BookingStatus.CONFIRMED, plain.status(booking));
        assertEquals(List.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION), codes(ask(plain, booking, DocumentKind.OTHER)));
    }

    @Test
    void nobody_finds_their_own_papers_good() {
        Document own = record(story, DocumentOwner.booking(story.booked().value()));

        assertThrows(
                Forbidden.class,
                () -> story.papers.decideDocument().decide(new DecideDocument.Command(Story.ADA, own.id(), true, "")));
    }

    private static Outcome<Booking> ask(Story story, BookingId booking, DocumentKind... kinds) {
        return story.does
                .requests()
                .requestDocuments()
                .request(new RequestDocuments.Command(Story.DESK, Target.of(booking), Set.of(kinds)));
    }

    @Test
    void a_booking_that_waits_for_a_paper_alone_is_confirmed_when_it_is_found_good() {
        Story strict = Story.withPapers(BookingPolicy.DAILY_VEHICLE.asking(ID_BEFORE_CONFIRMATION));
        BookingId booking = strict.booked();
        strict.pay(booking, PaymentPurpose.RENTAL);
        assertEquals(BookingStatus.PENDING, strict.status(booking));
        assertEquals(List.of(RefusalCode.DOCUMENTS_INCOMPLETE), codes(Step.CONFIRM.take(strict, booking)));

        Document blurred = record(strict, DocumentOwner.booking(booking.value()));
        decide(strict, blurred, false).orThrow();
        assertEquals(DocumentsStatus.PENDING, strict.view(booking).documents());
        assertEquals(List.of(RefusalCode.DOCUMENT_ILLEGAL_TRANSITION), codes(decide(strict, blurred, true)));
        Document sharp = strict.papers
                .resubmitDocument()
                .resubmit(new ResubmitDocument.Command(Story.ADA, blurred.id(), "files/sharp.jpg"))
                .orThrow();
        assertEquals(DocumentStatus.PENDING, sharp.status());
        assertEquals(BookingStatus.PENDING, strict.status(booking));
        decide(strict, sharp, true).orThrow();

        assertEquals(BookingStatus.CONFIRMED, strict.status(booking));
    }

    @Test
    void what_the_customer_has_shown_once_counts_for_every_booking() {
        Story strict = Story.withPapers(BookingPolicy.DAILY_VEHICLE.asking(ID_BEFORE_CONFIRMATION));
        decide(strict, record(strict, DocumentOwner.customer(strict.ada.value())), true)
                .orThrow();

        BookingId booking = strict.booked();
        strict.pay(booking, PaymentPurpose.RENTAL);

        assertEquals(BookingStatus.CONFIRMED, strict.status(booking));
    }

    @Test
    void further_drivers_are_old_enough_on_the_day_of_the_pickup() {
        BookingId booking = story.confirmed();
        AdditionalDriver old = AdditionalDriver.of("Charles", LocalDate.parse("2005-05-04"));
        AdditionalDriver young = AdditionalDriver.of("Byron", LocalDate.parse("2005-05-05"));

        Outcome<List<AdditionalDriver>> refused = name(booking, old, young);

        assertEquals(List.of(RefusalCode.DRIVER_TOO_YOUNG), codes(refused));
        assertEquals(2, refused.refusals().get(0).facts().get("driver"));
        assertEquals(List.of(), story.ports.additionalDrivers().of(booking));
        assertEquals(List.of(old), name(booking, old).orThrow());
        assertEquals(List.of(old), story.ports.additionalDrivers().of(booking));
    }

    @Test
    void a_licence_that_a_further_driver_has_shown_must_last() {
        BookingId booking = story.confirmed();
        AdditionalDriver driver = new AdditionalDriver(
                "Charles",
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse("1971-12-26"),
                Optional.of(licence("2026-05-13")));

        assertEquals(List.of(RefusalCode.LICENCE_EXPIRES_DURING_RENTAL), codes(name(booking, driver)));
    }

    @Test
    void who_is_driven_needs_neither_age_nor_licence() {
        ChauffeurId greg = chauffeur();
        var kid = story.customer("Kid", LocalDate.parse("2007-01-01"));
        RequestBooking.Command alone =
                RequestBooking.Command.of(Story.DESK, story.quote(story.car).id(), kid);
        assertEquals(
                List.of(RefusalCode.DRIVER_TOO_YOUNG),
                codes(story.does.requests().requestBooking().request(alone)));

        BookingId booking = story.does
                .requests()
                .requestBooking()
                .request(alone.drivenBy(greg))
                .orThrow()
                .id();
        story.cash(booking, PaymentPurpose.RENTAL, "516").orThrow();
        story.cash(booking, PaymentPurpose.DEPOSIT, "300").orThrow();
        sign(booking, Optional.of("Kid"), Optional.of("Desk")).orThrow();
        story.clock.set(Story.START);
        story.papers
                .withdrawChauffeur()
                .withdraw(new WithdrawChauffeur.Command(Story.DESK, booking))
                .orThrow();
        assertEquals(
                List.of(RefusalCode.DRIVER_TOO_YOUNG, RefusalCode.LICENCE_MISSING),
                codes(Step.CHECK_IN.take(story, booking)));
        assign(booking, greg).orThrow();

        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
    }

    @Test
    void who_walks_in_is_driven_away_by_one_who_is_free() {
        ChauffeurId greg = chauffeur();
        var kid = story.customer("Kid", LocalDate.parse("2007-01-01"));
        story.clock.set(Story.START.minus(Duration.ofMinutes(20)));
        Quote quote = story.quote(story.car);
        Quote other = story.quote(story.otherCar);
        assertEquals(List.of(RefusalCode.DRIVER_TOO_YOUNG), codes(walkIn(quote, kid, Optional.empty())));

        Booking driven = walkIn(quote, kid, Optional.of(greg)).orThrow();

        assertEquals(BookingStatus.CHECKED_IN, driven.status());
        assertEquals(BookingSource.WALK_IN, driven.origin().source());
        assertEquals(
                Optional.of(greg),
                story.ports.duties().of(driven.claimReference()).map(Duty::chauffeur));
        Object before = story.ports.look();
        assertEquals(List.of(RefusalCode.CHAUFFEUR_UNAVAILABLE), codes(walkIn(other, kid, Optional.of(greg))));
        assertEquals(before, story.ports.look());
    }

    private Outcome<Booking> walkIn(Quote quote, CustomerId who, Optional<ChauffeurId> chauffeur) {
        WalkIn.Command command = new WalkIn.Command(
                Story.DESK, quote.id(), who, Condition.of(1000, "1"), Optional.of(PaymentMethod.CASH), chauffeur);
        return story.does
                .counter()
                .walkIn()
                .serve(command, confirmed -> sign(confirmed.id(), Optional.of("Kid"), Optional.of("Desk")));
    }

    @Test
    void where_a_chauffeur_has_a_price_one_is_sent_to_those_who_pay_it() {
        ChauffeurId greg = chauffeur();
        var kid = story.customer("Kid", LocalDate.parse("2007-01-01"));
        story.prices(Story.card().withAddOns(AddOn.chauffeur(UnitPrice.of("80", "EUR"))));
        RequestBooking.Command without =
                RequestBooking.Command.of(Story.DESK, story.quote(story.car).id(), kid);
        Quote quoted = story.quote(story.car, Wishes.of(List.of(new ChosenAddOn(AddOn.CHAUFFEUR, 1))));
        Outcome<Booking> unpaid = story.does.requests().requestBooking().request(without.drivenBy(greg));
        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(unpaid));
        assertEquals("chauffeur", unpaid.refusals().get(0).facts().get("field"));

        BookingId booking = story.does
                .requests()
                .requestBooking()
                .request(RequestBooking.Command.of(Story.DESK, quoted.id(), kid))
                .orThrow()
                .id();
        assertEquals(
                List.of("CHAUFFEUR 800.00 EUR"),
                quoted.price().lines().stream()
                        .filter(line -> line.kind() == LineKind.OPTION)
                        .map(line -> line.code() + " " + line.amount())
                        .toList());
        Amendment alone = Amendment.NONE.with(List.of());
        assertEquals(List.of(RefusalCode.DRIVER_TOO_YOUNG), codes(story.modifies(booking, alone)));
        story.cash(booking, PaymentPurpose.RENTAL, "1476").orThrow();
        story.cash(booking, PaymentPurpose.DEPOSIT, "300").orThrow();
        sign(booking, Optional.of("Kid"), Optional.of("Desk")).orThrow();
        story.clock.set(Story.START);
        assertEquals(
                List.of(RefusalCode.DRIVER_TOO_YOUNG, RefusalCode.LICENCE_MISSING),
                codes(Step.CHECK_IN.take(story, booking)),
                "nobody takes the keys as long as nobody was named to drive");
        assign(booking, greg).orThrow();
        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(story.modifies(booking, alone)));
        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());

        BookingId other = story.request(story.quote(story.otherCar, "2026-05-20T10:00", "2026-05-22T10:00"))
                .orThrow()
                .id();
        story.cash(other, PaymentPurpose.RENTAL, "120").orThrow();
        story.cash(other, PaymentPurpose.DEPOSIT, "300").orThrow();
        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(assign(other, greg)));
    }

    @Test
    void a_chauffeur_drives_for_one_booking_at_a_time_and_is_free_when_it_ends() {
        ChauffeurId greg = chauffeur();
        BookingId booking = story.confirmed();
        BookingId other = story.request(story.quote(story.otherCar)).orThrow().id();
        story.cash(other, PaymentPurpose.DEPOSIT, "300").orThrow();
        Duty duty = assign(booking, greg).orThrow();
        assertEquals(Story.START, duty.from());
        assertEquals(Story.END, duty.until());

        Outcome<Duty> refused = assign(other, greg);
        assertEquals(List.of(RefusalCode.CHAUFFEUR_UNAVAILABLE), codes(refused));
        assertEquals(Story.START, refused.refusals().get(0).facts().get("start"));
        RequestBooking.Command third =
                RequestBooking.Command.of(Story.ADA, story.quote(story.car).id(), story.ada);
        assertEquals(
                List.of(RefusalCode.CHAUFFEUR_UNAVAILABLE),
                codes(story.does.requests().requestBooking().request(third.drivenBy(greg))));
        story.cancels(Story.ADA, booking).orThrow();

        assertTrue(assign(other, greg).isGranted());
        assertEquals(List.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION), codes(assign(booking, greg)));
    }

    @Test
    void a_booking_keeps_its_time_where_its_chauffeur_drives_for_somebody_else_beside_it() {
        ChauffeurId greg = chauffeur();
        BookingId booking = story.confirmed();
        assign(booking, greg).orThrow();
        BookingId next = story.request(story.quote(story.otherCar, "2026-05-14T10:00", "2026-05-16T10:00"))
                .orThrow()
                .id();
        story.cash(next, PaymentPurpose.DEPOSIT, "300").orThrow();
        assign(next, greg).orThrow();

        assertEquals(
                List.of(RefusalCode.CHAUFFEUR_UNAVAILABLE), codes(story.extendsUntil(booking, "2026-05-15T10:00")));
        assertEquals(
                List.of(RefusalCode.CHAUFFEUR_UNAVAILABLE),
                codes(story.modifies(next, Story.from("2026-05-13T10:00", "2026-05-16T10:00"))));

        assertEquals(Story.END, story.booking(booking).period().end());
        story.papers
                .withdrawChauffeur()
                .withdraw(new WithdrawChauffeur.Command(Story.DESK, next))
                .orThrow();
        story.extendsUntil(booking, "2026-05-15T10:00").orThrow();
        assertEquals(
                Optional.of(story.booking(booking).period().end()),
                story.ports.duties().of(story.booking(booking).claimReference()).map(Duty::until));
    }

    @Test
    void who_is_driven_goes_another_time_and_stays_longer_with_neither_age_nor_licence() {
        ChauffeurId greg = chauffeur();
        BookingId booking = story.does
                .requests()
                .requestBooking()
                .request(RequestBooking.Command.of(
                                Story.DESK,
                                story.quote(story.car).id(),
                                story.customer("Kid", LocalDate.parse("2007-01-01")))
                        .drivenBy(greg))
                .orThrow()
                .id();

        story.modifies(booking, Story.from("2026-05-04T10:00", "2026-05-13T10:00"))
                .orThrow();
        story.cash(booking, PaymentPurpose.RENTAL, "456").orThrow();
        story.cash(booking, PaymentPurpose.DEPOSIT, "300").orThrow();
        sign(booking, Optional.of("Kid"), Optional.of("Desk")).orThrow();
        story.clock.set(Story.START);
        Step.CHECK_IN.take(story, booking).orThrow();

        assertTrue(story.extendsUntil(booking, "2026-05-14T10:00").isGranted());
    }

    @Test
    void a_booking_that_lost_its_car_leaves_the_chauffeur_free() {
        ChauffeurId greg = chauffeur();
        RequestBooking.Command late =
                RequestBooking.Command.of(Story.ADA, story.quote(story.car).id(), story.ada);
        story.confirmed();

        assertEquals(
                List.of(RefusalCode.AVAILABILITY_CONFLICT),
                codes(story.does.requests().requestBooking().request(late.drivenBy(greg))));

        assertEquals(List.of(), story.ports.duties().within(greg, Story.START, Story.END));
    }

    @Test
    void the_duty_ends_when_the_car_comes_back() {
        ChauffeurId greg = chauffeur();
        BookingId booking = story.confirmed();
        assign(booking, greg).orThrow();
        sign(booking, Optional.of("Ada"), Optional.of("Desk")).orThrow();
        story.clock.set(Story.START);
        Step.CHECK_IN.take(story, booking).orThrow();
        story.clock.set(Story.START.plusSeconds(86_400));
        Step.CHECK_OUT.take(story, booking).orThrow();

        assertEquals(
                Optional.of(Story.START.plusSeconds(86_400)),
                story.ports.duties().of(story.booking(booking).claimReference()).map(Duty::until));
    }

    @Test
    void photos_and_damage_are_kept_with_the_handover() {
        BookingId booking = story.confirmed();
        sign(booking, Optional.of("Ada"), Optional.of("Desk")).orThrow();
        story.clock.set(Story.START);
        Evidence seen = new Evidence(
                List.of(new Photo("files/front.jpg", "front"), new Photo("files/left.jpg", "")),
                List.of(new DamageRemark("left door", "a scratch")),
                "",
                List.of());

        story.does
                .counter()
                .checkIn()
                .checkIn(new CheckIn.Command(
                        Story.DESK,
                        Target.of(booking),
                        new Condition(Optional.of(1000L), Optional.of(FuelLevel.of("1")), "", seen)))
                .orThrow();

        var stage = (BookingStage.CheckedIn) story.booking(booking).stage();
        assertEquals(seen, stage.out().evidence());
        assertEquals("desk", stage.out().by());
    }

    private DocumentsStatus axis(BookingId booking) {
        return story.view(booking).documents();
    }

    private RentalAgreement drawUp(BookingId booking, String language) {
        return story.papers
                .drawUpAgreement()
                .drawUp(new DrawUpAgreement.Command(Story.DESK, booking, Optional.of(language)))
                .orThrow();
    }

    private Outcome<RentalAgreement> sign(BookingId booking, Optional<String> customer, Optional<String> employee) {
        return story.papers
                .signAgreement()
                .sign(new SignAgreement.Command(
                        Story.DESK,
                        booking,
                        customer.map(PapersTest::signing),
                        employee.map(PapersTest::signing),
                        Optional.empty()));
    }

    private static SignAgreement.Signing signing(String name) {
        return new SignAgreement.Signing(name, SignatureImage.of(new byte[] {1, 2, 3}));
    }

    private Outcome<List<AdditionalDriver>> name(BookingId booking, AdditionalDriver... drivers) {
        return story.papers.nameDrivers().name(new NameDrivers.Command(Story.DESK, booking, List.of(drivers)));
    }

    private Outcome<Duty> assign(BookingId booking, ChauffeurId chauffeur) {
        return story.papers.assignChauffeur().assign(new AssignChauffeur.Command(Story.DESK, booking, chauffeur));
    }

    private ChauffeurId chauffeur() {
        return story.parties
                .registerChauffeur()
                .register(new RegisterChauffeur.Command(
                        Story.DESK, story.supplier, "Greg", Optional.empty(), Optional.empty(), licence("2030-01-01")))
                .orThrow()
                .id();
    }

    private static Document record(Story story, DocumentOwner owner) {
        return record(story, owner, DocumentKind.ID_PROOF);
    }

    private static Document record(Story story, DocumentOwner owner, DocumentKind kind) {
        return story.papers
                .recordDocument()
                .record(new RecordDocument.Command(Story.ADA, owner, kind, "files/id.jpg"))
                .orThrow();
    }

    private static Outcome<Document> decide(Story story, Document document, boolean good) {
        return story.papers.decideDocument().decide(new DecideDocument.Command(Story.DESK, document.id(), good, ""));
    }

    private static DrivingLicence licence(String expires) {
        return new DrivingLicence("L2", "FR", Optional.empty(), LocalDate.parse(expires));
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
