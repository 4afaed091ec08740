package dev.rentwright.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.assignment.AssignRentable;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.document.Paper;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.document.SignatureImage;
import dev.rentwright.document.SupplierContract;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.paperwork.DrawUpAgreement;
import dev.rentwright.paperwork.SetContract;
import dev.rentwright.paperwork.SignAgreement;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is printed of an agreement is what was signed, and nothing else (AGR-06). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgreementPaperTest {

    private final Story story = Story.withPapers(BookingPolicy.DAILY_VEHICLE);

    @Test
    void it_says_who_rents_what_from_whom_when_and_for_how_much() {
        contract("en", "Bring it back full.");
        BookingId booking = story.confirmed();
        RentalAgreement agreement = sign(booking);

        Paper paper = paper(booking);
        assertEquals(
                "Rental agreement " + agreement.number() + " to booking "
                        + story.booking(booking).number(),
                paper.title());
        assertEquals(new Paper.Headline(paper.title()), paper.blocks().get(0));
        assertEquals(new Paper.Section("What was agreed"), paper.blocks().get(1));
        assertEquals("Supplier", ((Paper.Fact) paper.blocks().get(2)).label());
        assertEquals("Customer", ((Paper.Fact) paper.blocks().get(3)).label());
        assertTrue(
                paper.blocks().contains(new Paper.Fact("From", "2026-05-04 10:00 Europe/Paris, Paris")),
                paper::toString);
        assertTrue(
                paper.blocks().contains(new Paper.Sum("Rental", "1 week x 280.00 EUR", "280.00 EUR")), paper::toString);
        assertTrue(paper.blocks().contains(new Paper.Sum("VAT", "20 %", "86.00 EUR")), paper::toString);
        assertTrue(paper.blocks().contains(new Paper.Total("Total", "516.00 EUR")), paper::toString);
        assertTrue(paper.blocks().contains(new Paper.Sum("Security deposit", "", "300.00 EUR")), paper::toString);
        assertTrue(paper.blocks().contains(new Paper.Prose("Bring it back full.")), paper::toString);
        assertEquals(
                new Paper.SignatureLine("For the customer", agreement.customer(), "2026-05-04 08:00:00 UTC"),
                paper.blocks().get(paper.blocks().size() - 2));
        assertEquals(agreement.signedAt(), Optional.of(paper.madeAt()));
    }

    @Test
    void every_line_that_was_signed_is_on_it() {
        contract("de", "Volltanken.\nRental agreement A-1 to booking B-1\nTotal: 1.00 EUR");
        BookingId booking = story.confirmed();
        RentalAgreement agreement = story.papers
                .drawUpAgreement()
                .drawUp(new DrawUpAgreement.Command(Story.DESK, booking, Optional.of("de")))
                .orThrow();

        String said = paper(booking).blocks().stream()
                .map(AgreementPaperTest::text)
                .reduce("", (one, other) -> one + "\n" + other);
        agreement.terms().lines().forEach(line -> assertTrue(said.contains(line), () -> line + "\n" + said));
        assertTrue(said.contains("Gesamtpreis: 516,00 EUR"), said);
        assertTrue(said.contains("noch nicht unterschrieben"), said);
    }

    @Test
    void what_was_signed_stays_and_an_addendum_follows_it() {
        BookingId booking = story.confirmed();
        sign(booking);
        Paper signed = paper(booking);
        story.rename("Ada King");
        assertEquals(signed, paper(booking));

        story.does
                .assignments()
                .assignRentable()
                .assign(new AssignRentable.Command(Story.DESK, Target.of(booking), Optional.of(story.otherCar)))
                .orThrow();
        RentalAgreement addendum = sign(booking);

        Paper both = paper(booking);
        assertEquals(signed.blocks(), both.blocks().subList(0, signed.blocks().size()));
        assertEquals(
                new Paper.Headline("Addendum " + addendum.number() + " to booking "
                        + story.booking(booking).number()),
                both.blocks().get(signed.blocks().size()));
    }

    @Test
    void there_is_none_before_it_is_drawn_up_and_none_for_others() {
        BookingId booking = story.confirmed();
        assertEquals(Optional.empty(), story.papers.printAgreement().of(Story.DESK, booking));
        sign(booking);

        Actor another = Actor.supplier("theirs", new SupplierId(new UUID(7, 7)));
        assertEquals(Optional.empty(), story.papers.printAgreement().of(another, booking));
    }

    private static String text(Paper.Block block) {
        if (block instanceof Paper.Headline headline) {
            return headline.text();
        }
        if (block instanceof Paper.Prose prose) {
            return prose.text();
        }
        if (block instanceof Paper.Fact fact) {
            return fact.label() + ": " + fact.value();
        }
        if (block instanceof Paper.Sum sum) {
            return sum.label() + ": " + (sum.how().isEmpty() ? "" : sum.how() + " = ") + sum.amount();
        }
        if (block instanceof Paper.Total total) {
            return total.label() + ": " + total.amount();
        }
        return block.toString();
    }

    private void contract(String language, String text) {
        story.papers
                .setContract()
                .set(new SetContract.Command(Story.DESK, new SupplierContract(story.supplier, language, text)))
                .orThrow();
    }

    private RentalAgreement sign(BookingId booking) {
        story.clock.set(Story.START);
        return story.papers
                .signAgreement()
                .sign(SignAgreement.Command.both(Story.DESK, booking, signing("Ada"), signing("Desk")))
                .orThrow();
    }

    private static SignAgreement.Signing signing(String name) {
        return new SignAgreement.Signing(name, SignatureImage.of(new byte[] {1, 2, 3}));
    }

    private Paper paper(BookingId booking) {
        return story.papers.printAgreement().of(Story.DESK, booking).orElseThrow();
    }
}
