package dev.rentwright.http.booking;

import dev.rentwright.handover.DamageRemark;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Says("Damage that was seen at a handover.")
record DamageBody(
        @Says(value = "Where.", example = "left door") @NotBlank @Size(max = 100)
        String place,

        @Says(value = "What is wrong.", example = "a scratch of 12 cm") @NotBlank @Size(max = 1000)
        String description) {

    DamageRemark remark() {
        return new DamageRemark(place, description);
    }

    static DamageBody of(DamageRemark remark) {
        return new DamageBody(remark.place(), remark.description());
    }
}
