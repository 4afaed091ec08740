package dev.rentwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.lifecycle.IllegalTransition;
import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the documents axis (REC-10) and of agreements (AGR-05). */
class DocumentsFileLawsTest {

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final DocumentOwner BOOKING = DocumentOwner.booking(new UUID(0, 1));
    private static final RentalAgreement.Covers TEN_DAYS = covers("516");

    @Property
    void the_axis_says_pending_exactly_when_a_kind_is_missing_or_rejected_or_nothing_was_drawn_up(
            @ForAll("requirements") DocumentsRequirement required, @ForAll("files") DocumentsFile file) {
        boolean missing = required.kinds().stream()
                .anyMatch(kind -> file.documents().stream()
                        .noneMatch(one -> one.kind() == kind && one.status() != DocumentStatus.REJECTED));
        boolean undrawn = required.signedAgreement() && file.agreements().isEmpty();

        assertEquals(missing || undrawn, file.status(required) == DocumentsStatus.PENDING);
    }

    @Property
    void what_is_signed_misses_nothing_and_what_misses_something_is_never_signed(
            @ForAll("requirements") DocumentsRequirement required, @ForAll("files") DocumentsFile file) {
        if (file.status(required) == DocumentsStatus.SIGNED) {
            assertEquals(List.of(), file.missing(required));
        }
        if (file.status(required) == DocumentsStatus.NOT_REQUIRED) {
            assertEquals(List.of(), file.missing(required));
        }
        if (file.status(required) == DocumentsStatus.PENDING) {
            assertFalse(file.missing(required).isEmpty());
        }
    }

    @Property
    void one_more_verified_document_never_takes_the_axis_back(
            @ForAll("requirements") DocumentsRequirement required,
            @ForAll("files") DocumentsFile file,
            @ForAll DocumentKind kind) {
        List<Document> more = new ArrayList<>(file.documents());
        more.add(document(kind, DocumentStatus.VERIFIED));
        DocumentsFile richer = new DocumentsFile(more, file.agreements(), file.covers());

        assertTrue(richer.status(required).compareTo(file.status(required)) >= 0);
        assertTrue(file.missing(required).containsAll(richer.missing(required)));
    }

    @Property
    void what_the_whole_rental_asks_for_is_met_only_when_each_stage_is(
            @ForAll("requirements") DocumentsRequirement one,
            @ForAll("requirements") DocumentsRequirement other,
            @ForAll("files") DocumentsFile file) {
        boolean both = file.missing(one).isEmpty() && file.missing(other).isEmpty();

        assertEquals(both, file.missing(one.and(other)).isEmpty());
    }

    @Example
    void an_agreement_counts_only_when_both_have_signed_what_the_booking_says() {
        RentalAgreement unsigned = agreement(0);
        RentalAgreement half = unsigned.signed(Signatory.CUSTOMER, signature());
        RentalAgreement signed = half.signed(Signatory.EMPLOYEE, signature());

        assertFalse(file(unsigned).isSigned());
        assertFalse(file(half).isSigned());
        assertTrue(file(signed).isSigned());
        assertFalse(new DocumentsFile(List.of(), List.of(signed), Optional.of(covers("600"))).isSigned());
        assertFalse(new DocumentsFile(List.of(), List.of(signed, agreement(1)), Optional.of(TEN_DAYS)).isSigned());
    }

    @Example
    void nobody_signs_twice() {
        RentalAgreement half = agreement(0).signed(Signatory.CUSTOMER, signature());

        assertThrows(IllegalTransition.class, () -> half.signed(Signatory.CUSTOMER, signature()));
        RentalAgreement whole = half.signed(Signatory.EMPLOYEE, signature());
        assertThrows(IllegalTransition.class, () -> whole.signed(Signatory.EMPLOYEE, signature()));
        assertEquals(Optional.of(NOW), whole.signedAt());
        assertEquals(Optional.empty(), half.signedAt());
    }

    @Example
    void a_signature_has_a_byte_and_at_most_64_kibibytes() {
        assertThrows(IllegalArgumentException.class, () -> SignatureImage.of(new byte[0]));
        assertEquals(
                SignatureImage.MOST_BYTES,
                SignatureImage.of(new byte[SignatureImage.MOST_BYTES]).bytes().length);
        assertThrows(IllegalArgumentException.class, () -> SignatureImage.of(new byte[SignatureImage.MOST_BYTES + 1]));
    }

    @Example
    void the_contract_is_in_the_customers_language_or_a_near_one_or_english() {
        dev.rentwright.identity.SupplierId supplier = new dev.rentwright.identity.SupplierId(new UUID(0, 2));
        SupplierContract german = new SupplierContract(supplier, "de", "Bedingungen");
        SupplierContract english = new SupplierContract(supplier, "en", "Terms");
        SupplierContract brazilian = new SupplierContract(supplier, "pt-BR", "Termos");
        List<SupplierContract> all = List.of(german, english, brazilian);

        assertEquals(Optional.of(german), SupplierContract.in("de", all));
        assertEquals(Optional.of(german), SupplierContract.in("de-AT", all));
        assertEquals(Optional.of(brazilian), SupplierContract.in("pt-PT", all));
        assertEquals(Optional.of(english), SupplierContract.in("fr", all));
        assertEquals(Optional.of(german), SupplierContract.in("fr", List.of(brazilian, german)));
        assertEquals(Optional.empty(), SupplierContract.in("fr", List.of()));
    }

    @Provide
    Arbitrary<DocumentsRequirement> requirements() {
        Arbitrary<Set<DocumentKind>> kinds =
                Arbitraries.of(DocumentKind.values()).set().ofMaxSize(2);
        return Combinators.combine(Arbitraries.of(true, false), kinds, kinds).as(DocumentsRequirement::new);
    }

    @Provide
    Arbitrary<DocumentsFile> files() {
        Arbitrary<Document> documents = Combinators.combine(
                        Arbitraries.of(DocumentKind.values()), Arbitraries.of(DocumentStatus.values()))
                .as(DocumentsFileLawsTest::document);
        Arbitrary<List<RentalAgreement>> agreements = Arbitraries.of(
                List.of(),
                List.of(agreement(0)),
                List.of(agreement(0).signed(Signatory.CUSTOMER, signature())),
                List.of(agreement(0).signed(Signatory.CUSTOMER, signature()).signed(Signatory.EMPLOYEE, signature())));
        return Combinators.combine(documents.list().ofMaxSize(6), agreements)
                .as((some, parts) -> new DocumentsFile(some, parts, Optional.of(TEN_DAYS)));
    }

    private static DocumentsFile file(RentalAgreement agreement) {
        return new DocumentsFile(List.of(), List.of(agreement), Optional.of(TEN_DAYS));
    }

    private static Document document(DocumentKind kind, DocumentStatus status) {
        Document pending = Document.pending(new DocumentId(new UUID(0, 3)), BOOKING, kind, "file", NOW, "ada");
        return status == DocumentStatus.PENDING ? pending : pending.decided(status, "desk", "");
    }

    private static RentalAgreement agreement(int part) {
        return new RentalAgreement(
                BOOKING, part, "A-1", "en", "terms", TEN_DAYS, Optional.empty(), Optional.empty(), NOW, 1);
    }

    private static RentalAgreement.Covers covers(String total) {
        return new RentalAgreement.Covers(
                NOW, NOW.plusSeconds(864_000), Money.of(total, "EUR"), Money.of("300", "EUR"));
    }

    private static Signature signature() {
        return new Signature("Ada", SignatureImage.of(new byte[] {1, 2}), NOW);
    }
}
