package dev.rentwright.http.booking;

import dev.rentwright.booking.Arrangements;
import dev.rentwright.booking.CancellationRequest;
import dev.rentwright.booking.GuaranteeType;
import dev.rentwright.booking.NoticeGiven;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Says("What was arranged about a booking without moving it.")
record ArrangementsResource(
        @Says("What backs it; it is waited for longer then.")
        GuaranteeType guarantee,

        @Says("Where its customer's request to cancel stands.")
        Optional<CancellationRequest.State> cancellationRequest,

        @Says("Of that request.") Optional<String> requestReason,
        @Says("What was said to it.") Optional<String> requestAnswer,

        @Says("When notice was given, of a rental by the month.")
        Optional<Instant> noticeGivenAt,

        @Says("First day that is not rented any more.") Optional<LocalDate> leaving,

        @Says("Whether it goes on by a month until notice is given.")
        boolean autoRenew,

        @Says("Whether staff let its customer pay later.") boolean payLater,

        @Says("Whether it changed after a person had accepted it, and waits to be accepted anew.")
        boolean awaitsApproval,

        @Says("When it was put out of sight.") Optional<Instant> hiddenAt,

        @Says("What it gave back for another while it ran, in order.")
        List<SwapResource> swaps,

        @Says("Papers that were asked for as it was accepted, beside what is asked of everybody.")
        List<DocumentKind> requestedDocuments) {

    static ArrangementsResource of(Arrangements arrangements) {
        return new ArrangementsResource(
                arrangements.guarantee(),
                arrangements.cancellation().map(CancellationRequest::state),
                arrangements.cancellation().map(CancellationRequest::reason),
                arrangements.cancellation().flatMap(CancellationRequest::answer),
                arrangements.notice().map(NoticeGiven::at),
                arrangements.notice().map(NoticeGiven::leaving),
                arrangements.autoRenew(),
                arrangements.payLater(),
                arrangements.awaitsApproval(),
                arrangements.hiddenAt(),
                arrangements.swaps().stream().map(SwapResource::of).toList(),
                arrangements.requested().stream().sorted().toList());
    }
}
