package dev.rentwright.http.paperwork;

import dev.rentwright.booking.Charges;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.document.AgreementStatus;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.document.Signature;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Says("What customer and supplier put their names to, or an addendum to it.")
record AgreementResource(
        UUID bookingId,
        @Says("0 is the agreement, from 1 its addenda.") int part,
        @Says("Unique.") String number,
        AgreementStatus status,
        @Says("Of the supplier's contract in it.") String language,
        @Says("The text that is signed.") String terms,
        @Says("Start of the rental that it is about.") Instant from,
        @Says("End of the rental that it is about.") Instant until,
        MoneyBody total,
        MoneyBody securityDeposit,

        @Says("What is rented; left out where any of a category will do.")
        Optional<UUID> rentableId,

        @Says(
                "What the rental came to beside the price so far: lateness, kilometres, fuel, fees and options added on the way.")
        MoneyBody additionalCharges,

        @Says("What was charged for damage so far.") MoneyBody damageCharges,
        Optional<Signed> customer,
        Optional<Signed> employee,
        @Says("When the second of the two signed.") Optional<Instant> signedAt,
        Instant drawnUpAt,
        long version) {

    @Says("A signature that was given.")
    record Signed(String name, Instant at) {
        static Signed of(Signature signature) {
            return new Signed(signature.name(), signature.at());
        }
    }

    static AgreementResource of(RentalAgreement agreement, Charges charges) {
        return new AgreementResource(
                agreement.booking().id(),
                agreement.part(),
                agreement.number(),
                agreement.status(),
                agreement.language(),
                agreement.terms(),
                agreement.covers().from(),
                agreement.covers().until(),
                MoneyBody.of(agreement.covers().total()),
                MoneyBody.of(agreement.covers().deposit()),
                agreement.covers().rentable().map(RentableId::value),
                MoneyBody.of(charges.returnTotal().plus(charges.addedTotal()).minus(charges.damage())),
                MoneyBody.of(charges.damage()),
                agreement.customer().map(Signed::of),
                agreement.employee().map(Signed::of),
                agreement.signedAt(),
                agreement.drawnUpAt(),
                agreement.version());
    }
}
