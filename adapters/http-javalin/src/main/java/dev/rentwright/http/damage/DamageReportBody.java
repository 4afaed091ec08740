package dev.rentwright.http.damage;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.damage.ClaimFile;
import dev.rentwright.damage.CorrectDamage;
import dev.rentwright.damage.DamageReportId;
import dev.rentwright.damage.DamageSeverity;
import dev.rentwright.damage.Incident;
import dev.rentwright.damage.ReportDamage;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("That something is damaged.")
record DamageReportBody(
        @Says("What is damaged; where it is left out, what the booking has.")
        Optional<UUID> rentableId,

        @Says("In whose rental it happened; one of the two is needed.")
        Optional<UUID> bookingId,

        @Says(value = "When it happened, as far as anybody knows.", example = "2030-07-03T16:00:00Z") @NotNull
        Instant incidentAt,

        @Says(value = "Of damage.", example = "dent") @NotBlank @Size(max = 30)
        String damageType,

        @Says("A major one keeps it in the workshop, a total loss out of service.") @NotNull
        DamageSeverity severity,

        @Says(value = "What is wrong.", example = "Dent of 20 cm in the left door") @NotBlank @Size(max = 1000)
        String description,

        Optional<@Size(min = 1, max = 50) String> insuranceClaimNumber,

        @Says("In the order in which they are to be seen.")
        Optional<@Size(max = 50) List<@Valid @NotNull DamagePhotoBody>> photos) {

    CorrectDamage.Command correction(Call call) {
        return new CorrectDamage.Command(
                call.actor(),
                new DamageReportId(call.id()),
                call.version(),
                rentableId.map(RentableId::new),
                bookingId.map(BookingId::new),
                incident(),
                claimFile());
    }

    ReportDamage.Command command(Actor actor) {
        return Values.made(
                "/rentableId",
                () -> new ReportDamage.Command(
                        actor,
                        rentableId.map(RentableId::new),
                        bookingId.map(BookingId::new),
                        incident(),
                        claimFile()));
    }

    private Incident incident() {
        return new Incident(incidentAt, damageType, severity, description);
    }

    private ClaimFile claimFile() {
        return new ClaimFile(
                insuranceClaimNumber,
                photos.orElse(List.of()).stream().map(DamagePhotoBody::photo).toList());
    }
}
