package dev.rentwright.http.booking;

import dev.rentwright.booking.PolicyInputs;
import dev.rentwright.booking.PolicyInputsByMode;
import dev.rentwright.booking.policy.SetBookingPolicy;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;

@Says("How bookings are run, for each way to rent; it is replaced as a whole.")
record BookingPolicyBody(
        Optional<@Valid PolicyInputsBody> daily,
        Optional<@Valid PolicyInputsBody> monthly,
        Optional<@Valid PolicyInputsBody> lease) {

    PolicyInputsByMode inputs() {
        return Values.made(
                "/daily/lateGraceDays",
                () -> new PolicyInputsByMode(
                        inputs("/daily", daily), inputs("/monthly", monthly), inputs("/lease", lease)));
    }

    private static PolicyInputs inputs(String pointer, Optional<PolicyInputsBody> body) {
        return body.map(given -> given.inputs(pointer)).orElse(PolicyInputs.NONE);
    }

    private static BookingPolicyBody of(PolicyInputsByMode inputs) {
        return new BookingPolicyBody(
                Optional.of(PolicyInputsBody.of(inputs.daily())),
                Optional.of(PolicyInputsBody.of(inputs.monthly())),
                Optional.of(PolicyInputsBody.of(inputs.lease())));
    }

    private static BookingPolicyBody of(Map<RentalMode, PolicyInputs> inputs) {
        return new BookingPolicyBody(
                mode(inputs, RentalMode.DAILY), mode(inputs, RentalMode.MONTHLY), mode(inputs, RentalMode.LEASE));
    }

    private static Optional<PolicyInputsBody> mode(Map<RentalMode, PolicyInputs> inputs, RentalMode mode) {
        return Optional.ofNullable(inputs.get(mode)).map(PolicyInputsBody::of);
    }

    @Says("How bookings are run.")
    record Resource(
            @Says("What is said here.") BookingPolicyBody own,

            @Says("Of a rentable: what counts for bookings that are made now, in the modes in which it is offered.")
            BookingPolicyBody inForce) {

        static Resource of(SetBookingPolicy.Shown shown) {
            return new Resource(BookingPolicyBody.of(shown.own()), BookingPolicyBody.of(shown.inForce()));
        }
    }
}
