package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.booking.Arrangements;
import dev.rentwright.booking.CancellationRequest;
import dev.rentwright.booking.GuaranteeType;
import dev.rentwright.booking.NoticeGiven;
import dev.rentwright.booking.Swap;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Between what was arranged about a booking and its columns. */
final class ArrangementsMapper {

    private ArrangementsMapper() {}

    static void fill(BookingRow row, Arrangements arrangements) {
        row.guaranteeType = Codes.of(arrangements.guarantee());
        Optional<CancellationRequest> request = arrangements.cancellation();
        row.cancelRequestStatus = Codes.of(request.map(CancellationRequest::state));
        row.cancelRequestReason = request.map(CancellationRequest::reason).orElse(null);
        row.cancelRequestedAt = request.map(CancellationRequest::at).orElse(null);
        row.cancelRequestedBy = request.map(CancellationRequest::by).orElse(null);
        row.cancelRequestAnswer = request.flatMap(CancellationRequest::answer).orElse(null);
        Optional<NoticeGiven> notice = arrangements.notice();
        row.noticeGivenAt = notice.map(NoticeGiven::at).orElse(null);
        row.noticeGivenBy = notice.map(NoticeGiven::by).orElse(null);
        row.leavingOn = notice.map(NoticeGiven::leaving).orElse(null);
        row.autoRenew = arrangements.autoRenew();
        row.payLater = arrangements.payLater();
        row.awaitsApproval = arrangements.awaitsApproval();
        row.hiddenAt = arrangements.hiddenAt().orElse(null);
        List<Swap> swaps = arrangements.swaps();
        row.swaps = Json.write(swaps);
        row.requestedDocuments =
                Json.write(arrangements.requested().stream().sorted().toList());
        row.renewalTold = arrangements.renewalTold().orElse(null);
        row.swappedAt = swaps.isEmpty() ? null : swaps.get(swaps.size() - 1).at();
    }

    static Arrangements arrangements(BookingRow row) {
        return new Arrangements(
                Codes.read(GuaranteeType.class, row.guaranteeType),
                Codes.readOptional(CancellationRequest.State.class, row.cancelRequestStatus)
                        .map(state -> new CancellationRequest(
                                state,
                                row.cancelRequestReason,
                                row.cancelRequestedAt,
                                row.cancelRequestedBy,
                                Optional.ofNullable(row.cancelRequestAnswer))),
                Optional.ofNullable(row.noticeGivenAt).map(at -> new NoticeGiven(at, row.noticeGivenBy, row.leavingOn)),
                row.autoRenew,
                row.payLater,
                row.awaitsApproval,
                Optional.ofNullable(row.hiddenAt),
                Json.readList(row.swaps, Swap.class),
                Optional.ofNullable(row.renewalTold),
                Set.copyOf(Json.readList(row.requestedDocuments, DocumentKind.class)));
    }
}
