package dev.rentwright.booking.transition;

import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;

/** What changed after a person had accepted it has been accepted anew, where the supplier wants that (REC-10, I1). */
record ApprovedAnewGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "APPROVED_ANEW";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        return facts.arrangements().awaitsApproval()
                ? List.of(Refusal.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION)
                        .with("state", BookingStatus.APPROVED.name())
                        .with("trigger", BookingTrigger.CONFIRM.name())
                        .with("allowed", List.of(BookingTrigger.APPROVE.name())))
                : List.of();
    }
}
