package dev.rentwright.http.party;

import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Says("A supplier to take on.")
record SupplierBody(
        @Says(value = "As customers see it.", example = "Northwind Cars") @NotBlank @Size(max = 255)
        String name) {}
