package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.document.Signatory;
import dev.rentwright.document.SupplierContract;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.PaperFixture;
import dev.rentwright.testkit.fixture.Shop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.document.Agreements} and {@link dev.rentwright.document.SupplierContracts} promise. */
public abstract class AgreementsContract extends StoreContract {

    @Test
    public void an_agreement_and_its_addenda_are_kept_as_they_were_given_by_part() {
        DocumentOwner booking = booking(openShop());
        RentalAgreement first = PaperFixture.anAgreement(booking, 0)
                .signed(Signatory.EMPLOYEE, PaperFixture.aSignature("Desk"))
                .signed(Signatory.CUSTOMER, PaperFixture.aSignature("Ada \"Augusta\""));
        RentalAgreement addendum = PaperFixture.anAgreement(booking, 1);

        add(addendum);
        add(first);

        assertEquals(List.of(first, addendum), of(booking));
        assertEquals(List.of(), of(DocumentOwner.booking(Counter.id())));
    }

    @Test
    public void signatures_come_one_by_one_each_as_the_next_version() {
        DocumentOwner booking = booking(openShop());
        RentalAgreement agreement = PaperFixture.anAgreement(booking, 0);
        add(agreement);

        RentalAgreement half = agreement.signed(Signatory.CUSTOMER, PaperFixture.aSignature("Ada"));
        save(half);
        assertEquals(List.of(half.atVersion(2)), of(booking));
        RentalAgreement whole = half.atVersion(2).signed(Signatory.EMPLOYEE, PaperFixture.aSignature("Desk"));
        save(whole);

        assertEquals(List.of(whole.atVersion(3)), of(booking));
    }

    @Test
    public void what_both_have_signed_is_never_saved_over() {
        DocumentOwner booking = booking(openShop());
        RentalAgreement signed = PaperFixture.anAgreement(booking, 0)
                .signed(Signatory.EMPLOYEE, PaperFixture.aSignature("Desk"))
                .signed(Signatory.CUSTOMER, PaperFixture.aSignature("Ada"));
        add(signed);

        assertDefect(() -> ports().agreements().save(signed));

        assertEquals(List.of(signed), of(booking));
    }

    @Test
    public void a_signature_under_an_old_version_is_stale() {
        DocumentOwner booking = booking(openShop());
        RentalAgreement read = PaperFixture.anAgreement(booking, 0);
        add(read);
        save(read);

        assertStale(() -> ports().agreements().save(read.signed(Signatory.CUSTOMER, PaperFixture.aSignature("Ada"))));

        assertEquals(List.of(read.atVersion(2)), of(booking));
    }

    @Test
    public void a_second_part_or_number_fails_and_the_first_stays() {
        Shop shop = openShop();
        DocumentOwner booking = booking(shop);
        RentalAgreement first = PaperFixture.anAgreement(booking, 0);
        add(first);

        assertDefect(() -> ports().agreements().add(PaperFixture.anAgreement(booking, 0)));
        RentalAgreement elsewhere = PaperFixture.anAgreement(booking(shop), 0);
        assertDefect(() -> ports().agreements().add(numbered(elsewhere, first.number())));

        assertEquals(List.of(first), of(booking));
        assertEquals(List.of(), of(elsewhere.booking()));
    }

    @Test
    public void a_supplier_has_one_contract_per_language() {
        Shop shop = openShop();
        Shop other = openShop();
        SupplierContract german = new SupplierContract(shop.supplier().id(), "de", "Allgemeine Bedingungen „für alle“");
        SupplierContract english = new SupplierContract(shop.supplier().id(), "en", "General terms");
        SupplierContract theirs = new SupplierContract(other.supplier().id(), "en", "Their terms");
        SupplierContract anew = new SupplierContract(shop.supplier().id(), "en", "Better terms");

        List.of(english, german, theirs, anew)
                .forEach(contract -> doInUnit(() -> ports().supplierContracts().put(contract)));

        assertEquals(
                List.of(german, anew),
                inUnit(() -> ports().supplierContracts().of(shop.supplier().id())));
        assertEquals(
                List.of(theirs),
                inUnit(() -> ports().supplierContracts().of(other.supplier().id())));
    }

    @Test
    public void what_is_rented_is_kept_with_what_is_signed() {
        Shop shop = openShop();
        DocumentOwner booking = booking(shop);
        RentalAgreement plain = PaperFixture.anAgreement(booking, 0);
        RentalAgreement named = PaperFixture.anAgreement(booking, 1, shop.car().id());
        add(plain);
        add(named);
        assertEquals(List.of(plain, named), of(booking));

        RentalAgreement other = PaperFixture.anAgreement(booking, 0, shop.car().id());
        RentalAgreement anew = numbered(other, plain.number());
        doInUnit(() -> ports().agreements().save(anew));

        assertEquals(List.of(anew.atVersion(2), named), of(booking));
    }

    private static RentalAgreement numbered(RentalAgreement agreement, String number) {
        return new RentalAgreement(
                agreement.booking(),
                agreement.part(),
                number,
                agreement.language(),
                agreement.terms(),
                agreement.covers(),
                agreement.customer(),
                agreement.employee(),
                agreement.drawnUpAt(),
                1);
    }

    private static DocumentOwner booking(Shop shop) {
        return DocumentOwner.booking(shop.booking().id().value());
    }

    private List<RentalAgreement> of(DocumentOwner booking) {
        return inUnit(() -> ports().agreements().of(booking));
    }

    private void add(RentalAgreement agreement) {
        doInUnit(() -> ports().agreements().add(agreement));
    }

    private void save(RentalAgreement agreement) {
        doInUnit(() -> ports().agreements().save(agreement));
    }
}
