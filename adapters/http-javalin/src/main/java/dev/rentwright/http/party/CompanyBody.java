package dev.rentwright.http.party;

import dev.rentwright.http.wire.Says;
import dev.rentwright.party.Company;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** The company as which a customer books and is billed. */
@Says("The company as which a customer books and is billed.")
public record CompanyBody(
        @Says(value = "As bills are addressed.", example = "Analytical Engines Ltd") @NotBlank @Size(max = 255)
        String name,

        @Says(value = "If known.", example = "DE123456789") Optional<@NotBlank @Size(max = 50) String> taxId) {

    Company company() {
        return new Company(name, taxId);
    }

    /** As the trade has it. */
    public static CompanyBody of(Company company) {
        return new CompanyBody(company.name(), company.taxId());
    }
}
