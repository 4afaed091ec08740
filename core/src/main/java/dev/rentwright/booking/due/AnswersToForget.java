package dev.rentwright.booking.due;

import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.host.DueWork;
import java.util.List;

/** Forgets remembered answers that have expired, a bounded number at a time (IDM-04). */
final class AnswersToForget implements DueWork {

    private static final int AT_ONCE = 100;

    private final Needs needs;
    private final Desk desk;

    AnswersToForget(Needs needs, Desk desk) {
        this.needs = needs;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "expired-answers";
    }

    @Override
    public List<Item> due(int limit) {
        return List.of(new Item(
                name(), () -> needs.unitOfWork().run(() -> needs.idempotency().forgetExpired(desk.now(), AT_ONCE))));
    }
}
