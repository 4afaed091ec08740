package dev.rentwright.http.paperwork;

import dev.rentwright.document.SignatureImage;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.paperwork.SignAgreement;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Base64;

@Says("One signature.")
record SigningBody(
        @Says(value = "Whose, in plain letters.", example = "Ada Lovelace") @NotBlank @Size(max = 100)
        String name,

        @Says(value = "The signature as drawn, in base64.", example = "iVBORw0KGgo=") @NotBlank @Size(max = 65_536)
        String image) {

    SignAgreement.Signing signing(String pointer) {
        return new SignAgreement.Signing(
                name, Values.at(pointer + "/image", image, text -> SignatureImage.of(decoded(text))));
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException garbage) {
            throw new IllegalArgumentException("expected base64, got another text", garbage);
        }
    }
}
