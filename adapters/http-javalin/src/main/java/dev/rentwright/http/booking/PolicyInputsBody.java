package dev.rentwright.http.booking;

import dev.rentwright.booking.AcceptAt;
import dev.rentwright.booking.CancellationMode;
import dev.rentwright.booking.CaptureTiming;
import dev.rentwright.booking.ConfirmationRequirement;
import dev.rentwright.booking.PolicyInputs;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.document.DocumentsRequirement;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Says("How bookings of one mode are run; what is left out is as it is without.")
record PolicyInputsBody(
        @Says("Whether they are accepted without a person; of one rentable its bookingRules say so.")
        Optional<Boolean> autoAccept,

        @Says("When that is asked.") Optional<AcceptAt> acceptAt,

        @Says("Whether they hold the rentable while they wait; a rentable's blockOnPay counts before that.")
        Optional<Boolean> holdOnPending,

        @Says(value = "How long they are held while payment is the next step.", example = "PT15M")
        Optional<@Pattern(regexp = PolicyInputsBody.TIME) String> holdTtl,

        @Says(value = "How long a person may take to answer.", example = "P2D")
        Optional<@Pattern(regexp = PolicyInputsBody.TIME) String> approvalDeadline,

        @Says(
                value = "How long they wait for payment once they are accepted, at the latest until the start.",
                example = "P1D")
        Optional<@Pattern(regexp = PolicyInputsBody.TIME) String> paymentDeadline,

        @Says("What must have been paid before they are confirmed; a rate card's payment terms count before that.")
        Optional<ConfirmationRequirement> confirmationRequirement,

        @Says("The papers that are asked for before they are confirmed.")
        Optional<@Valid Papers> documentsAtConfirm,

        @Says("The papers that are asked for before the handover.")
        Optional<@Valid Papers> documentsAtCheckIn,

        @Says("When money that is paid through a provider is taken.")
        Optional<CaptureTiming> captureTiming,

        @Says("Whether customers cancel confirmed bookings at once, or ask for it.")
        Optional<CancellationMode> cancellationMode,

        @Says(value = "How long before the start a rental may begin.", example = "PT1H")
        Optional<@Pattern(regexp = PolicyInputsBody.TIME) String> earlyCheckIn,

        @Says(value = "How long after the start nobody is waited for.", example = "PT2H")
        Optional<@Pattern(regexp = PolicyInputsBody.TIME) String> noShowAfter,

        @Says(value = "The same of bookings that something backs.", example = "P1D")
        Optional<@Pattern(regexp = PolicyInputsBody.TIME) String> guaranteedNoShowAfter,

        @Says(
                "By the month, how many days after the end it may come back for nothing; by the day the rate card says so.")
        Optional<@Min(0) @Max(366) Integer> lateGraceDays,

        @Says(value = "How long after the check-out a rental is settled without a person.", example = "P1D")
        Optional<@Pattern(regexp = PolicyInputsBody.TIME) String> settlementGrace) {

    static final String TIME =
            "P[0-9]{1,3}D|P([0-9]{1,3}D)?T([0-9]{1,4}H)?([0-9]{1,5}M)?([0-9]{1,6}(\\.[0-9]{1,3})?S)?";

    @Says("Papers that are asked for.")
    record Papers(
            @Says("An agreement that both have signed; none when left out.")
            Optional<Boolean> signedAgreement,

            @Says("Kinds that must be there.") Optional<@Size(max = 20) List<@NotNull DocumentKind>> recorded,

            @Says("Kinds that somebody must have found good.")
            Optional<@Size(max = 20) List<@NotNull DocumentKind>> verified) {

        DocumentsRequirement requirement() {
            return new DocumentsRequirement(
                    signedAgreement.orElse(false),
                    Set.copyOf(recorded.orElse(List.of())),
                    Set.copyOf(verified.orElse(List.of())));
        }

        static Papers of(DocumentsRequirement requirement) {
            return new Papers(
                    Optional.of(requirement.signedAgreement()),
                    Optional.of(requirement.recorded().stream().sorted().toList()),
                    Optional.of(requirement.verified().stream().sorted().toList()));
        }
    }

    PolicyInputs inputs(String pointer) {
        return new PolicyInputs(
                new PolicyInputs.Approval(autoAccept, acceptAt, holdOnPending, confirmationRequirement),
                Values.made(
                        pointer,
                        () -> new PolicyInputs.Deadlines(
                                time(pointer + "/holdTtl", holdTtl),
                                time(pointer + "/approvalDeadline", approvalDeadline),
                                time(pointer + "/paymentDeadline", paymentDeadline))),
                documentsAtConfirm.map(Papers::requirement),
                documentsAtCheckIn.map(Papers::requirement),
                captureTiming,
                cancellationMode,
                Values.made(
                        pointer,
                        () -> new PolicyInputs.Days(
                                time(pointer + "/earlyCheckIn", earlyCheckIn),
                                time(pointer + "/noShowAfter", noShowAfter),
                                time(pointer + "/guaranteedNoShowAfter", guaranteedNoShowAfter),
                                lateGraceDays,
                                time(pointer + "/settlementGrace", settlementGrace))));
    }

    private static Optional<Duration> time(String pointer, Optional<String> text) {
        return text.map(given -> Values.made(pointer, () -> {
            try {
                return Duration.parse(given);
            } catch (DateTimeParseException unreadable) {
                throw new IllegalArgumentException("expected a time like PT15M or P2D, got " + given, unreadable);
            }
        }));
    }

    static PolicyInputsBody of(PolicyInputs inputs) {
        return new PolicyInputsBody(
                inputs.approval().autoAccept(),
                inputs.approval().acceptAt(),
                inputs.approval().holdOnPending(),
                inputs.deadlines().hold().map(Duration::toString),
                inputs.deadlines().approval().map(Duration::toString),
                inputs.deadlines().payment().map(Duration::toString),
                inputs.approval().requirement(),
                inputs.documentsAtConfirm().map(Papers::of),
                inputs.documentsAtCheckIn().map(Papers::of),
                inputs.captureTiming(),
                inputs.cancellationMode(),
                inputs.days().earlyCheckIn().map(Duration::toString),
                inputs.days().noShowAfter().map(Duration::toString),
                inputs.days().guaranteedNoShowAfter().map(Duration::toString),
                inputs.days().lateGraceDays(),
                inputs.days().settlementGrace().map(Duration::toString));
    }
}
