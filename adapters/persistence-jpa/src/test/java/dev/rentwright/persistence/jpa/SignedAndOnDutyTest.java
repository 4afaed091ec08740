package dev.rentwright.persistence.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.document.Signatory;
import dev.rentwright.party.Chauffeur;
import dev.rentwright.testkit.fixture.PaperFixture;
import dev.rentwright.testkit.fixture.Shop;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database knows of signatures and of the roster, whoever asks (AGR-05, AVL-22). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignedAndOnDutyTest {

    private final JpaPorts ports = FreshStore.emptied();
    private final Shop shop = Shop.openIn(ports);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update rental_agreements set terms_and_conditions = 'other'",
                "update rental_agreements set covers_total = 1",
                "update rental_agreements set employee_name = null, employee_signature = null, employee_signed_at = null",
                "delete from rental_agreements"
            })
    void what_both_have_signed_is_never_changed(String change) {
        RentalAgreement signed = agreement()
                .signed(Signatory.CUSTOMER, PaperFixture.aSignature("Ada"))
                .signed(Signatory.EMPLOYEE, PaperFixture.aSignature("Desk"));
        ports.agreements().add(signed);

        assertTrue(refusal(change).contains("is signed by both"));

        assertEquals(List.of(signed), ports.agreements().of(signed.booking()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update rental_agreements set terms_and_conditions = 'other'",
                "update rental_agreements set customer_name = null, customer_signature = null, customer_signed_at = null"
            })
    void what_one_has_signed_is_never_changed_either(String change) {
        ports.agreements().add(agreement().signed(Signatory.CUSTOMER, PaperFixture.aSignature("Ada")));

        assertTrue(refusal(change).contains("what was signed"));
    }

    @Test
    void nobody_drives_twice_at_once_whatever_the_code_does() {
        Chauffeur greg = PaperFixture.aChauffeur(shop.supplier().id(), "Greg");
        ports.chauffeurs().add(greg);
        String duty = "insert into chauffeur_duties (booking_id, chauffeur_id, period) values (gen_random_uuid(), '"
                + greg.id() + "', tstzrange('%s', '%s'))";
        FreshStore.run(FreshStore.shared(), duty.formatted("2026-07-01 10:00Z", "2026-07-04 10:00Z"));
        FreshStore.run(FreshStore.shared(), duty.formatted("2026-07-04 10:00Z", "2026-07-05 10:00Z"));

        assertTrue(refusal(duty.formatted("2026-07-04 09:59Z", "2026-07-04 10:00Z"))
                .contains("no_overlapping_duties"));
    }

    private RentalAgreement agreement() {
        return PaperFixture.anAgreement(
                DocumentOwner.booking(shop.booking().id().value()), 0);
    }

    private static String refusal(String sql) {
        return String.valueOf(assertThrows(RuntimeException.class, () -> FreshStore.run(FreshStore.shared(), sql))
                .getMessage());
    }
}
