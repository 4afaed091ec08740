package dev.rentwright.http.paperwork;

import dev.rentwright.document.SupplierContract;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Says("A supplier's general terms in one language.")
record ContractBody(@NotBlank @Size(max = 65_536) String text) {

    @Says("A supplier's general terms in one language.")
    record Resource(
            @Says(value = "Of the text.", example = "pt-BR") String language, String text) {
        static Resource of(SupplierContract contract) {
            return new Resource(contract.language(), contract.text());
        }
    }
}
