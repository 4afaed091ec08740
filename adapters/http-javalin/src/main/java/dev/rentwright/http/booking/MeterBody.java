package dev.rentwright.http.booking;

import dev.rentwright.handover.MeterReading;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

@Says("What a meter of a room or home showed.")
record MeterBody(
        @Says(value = "Which one.", example = "electricity") @NotBlank @Size(max = 50)
        String meter,

        @Says(value = "0 or more, up to four decimals.", example = "120.5") @NotNull
        BigDecimal value,

        @Says(value = "", example = "kWh") @NotBlank @Size(max = 10)
        String unit) {

    MeterReading reading() {
        return new MeterReading(meter, value, unit);
    }

    static MeterBody of(MeterReading reading) {
        return new MeterBody(reading.meter(), reading.value(), reading.unit());
    }
}
