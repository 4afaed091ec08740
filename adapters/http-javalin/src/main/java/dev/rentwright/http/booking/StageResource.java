package dev.rentwright.http.booking;

import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Says("The facts that belong to the state in which a booking stands, and to no other.")
record StageResource(
        @Says("When it is given up by itself: of pending and approved.")
        Optional<Instant> deadline,

        @Says("When it came about.") Optional<Instant> at,
        @Says("Who did it.") Optional<String> by,
        @Says("Why: of declined and cancelled.") Optional<String> reason,
        @Says("Of cancelled.") Optional<CancellationCause> cause,

        @Says("What it cost the customer: of cancelled and no_show.")
        Optional<MoneyBody> penalty,

        @Says("From checked_in on, also of what was broken off or undone since.")
        Optional<HandoverResource> out,

        @Says("From checked_out on, also of what was undone since.")
        Optional<HandoverResource> in) {

    private static final StageResource NOTHING = new StageResource(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static StageResource of(BookingStage stage) {
        if (stage instanceof BookingStage.Pending pending) {
            return NOTHING.until(pending.expiresAt());
        }
        if (stage instanceof BookingStage.Approved approved) {
            return NOTHING.until(Optional.of(approved.payBy())).by(approved.by());
        }
        if (stage instanceof BookingStage.Confirmed confirmed) {
            return NOTHING.at(confirmed.at());
        }
        if (stage instanceof BookingStage.CheckedIn checkedIn) {
            return NOTHING.handed(HandoverResource.of(checkedIn.out()), Optional.empty());
        }
        if (stage instanceof BookingStage.CheckedOut back) {
            return NOTHING.handed(HandoverResource.of(back.out()), Optional.of(HandoverResource.of(back.in())));
        }
        if (stage instanceof BookingStage.Completed done) {
            return NOTHING.handed(HandoverResource.of(done.out()), Optional.of(HandoverResource.of(done.in())))
                    .at(done.at());
        }
        if (stage instanceof BookingStage.Declined declined) {
            return NOTHING.at(declined.at()).by(declined.by()).because(declined.reason());
        }
        if (stage instanceof BookingStage.NoShow never) {
            return NOTHING.at(never.at()).by(never.by()).costing(Optional.empty(), MoneyBody.of(never.penalty()));
        }
        BookingStage.Cancelled cancelled = (BookingStage.Cancelled) stage;
        return NOTHING.at(cancelled.at())
                .by(cancelled.by())
                .because(cancelled.reason())
                .costing(Optional.of(cancelled.cause()), MoneyBody.of(cancelled.penalty()))
                .remembering(cancelled);
    }

    private StageResource remembering(BookingStage.Cancelled cancelled) {
        List<HandoverResource> seen = cancelled.handovers().stream()
                .map(HandoverResource::of)
                .map(handover -> cancelled.isUndone() ? handover.asUndone() : handover)
                .toList();
        return seen.isEmpty() ? this : handed(seen.get(0), seen.stream().skip(1).findFirst());
    }

    private StageResource until(Optional<Instant> when) {
        return new StageResource(when, at, by, reason, cause, penalty, out, in);
    }

    private StageResource at(Instant when) {
        return new StageResource(deadline, Optional.of(when), by, reason, cause, penalty, out, in);
    }

    private StageResource by(String who) {
        return new StageResource(deadline, at, Optional.of(who), reason, cause, penalty, out, in);
    }

    private StageResource because(String why) {
        return new StageResource(deadline, at, by, Optional.of(why), cause, penalty, out, in);
    }

    private StageResource costing(Optional<CancellationCause> whose, MoneyBody much) {
        return new StageResource(deadline, at, by, reason, whose, Optional.of(much), out, in);
    }

    private StageResource handed(HandoverResource to, Optional<HandoverResource> back) {
        return new StageResource(deadline, at, by, reason, cause, penalty, Optional.of(to), back);
    }
}
