package dev.rentwright.http.paperwork;

import dev.rentwright.document.RentalAgreement;
import dev.rentwright.document.Signatory;
import dev.rentwright.document.Signature;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Says("A signature under an agreement, as it was drawn.")
record SignatureResource(
        @Says("0 is the agreement, from 1 its addenda.") int part,
        @Says("Of the agreement.") String number,
        @Says("Who signed.") Signatory signatory,
        @Says("In plain letters.") String name,
        @Says("The signature as drawn, in base64.") String image,
        Instant at) {

    static List<SignatureResource> of(List<RentalAgreement> agreements) {
        return agreements.stream()
                .flatMap(part -> Stream.concat(
                        of(part, Signatory.CUSTOMER, part.customer()).stream(),
                        of(part, Signatory.EMPLOYEE, part.employee()).stream()))
                .toList();
    }

    private static Optional<SignatureResource> of(RentalAgreement part, Signatory who, Optional<Signature> signed) {
        return signed.map(signature -> new SignatureResource(
                part.part(),
                part.number(),
                who,
                signature.name(),
                Base64.getEncoder().encodeToString(signature.image().bytes()),
                signature.at()));
    }
}
