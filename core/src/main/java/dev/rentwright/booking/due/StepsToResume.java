package dev.rentwright.booking.due;

import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.host.DueWork;
import java.util.List;

/** Resumes what is open with a provider; each step says itself when it is looked at again (FM-08). */
final class StepsToResume implements DueWork {

    private final Needs needs;
    private final Desk desk;
    private final OpenSteps steps;

    StepsToResume(Needs needs, Desk desk, OpenSteps steps) {
        this.needs = needs;
        this.desk = desk;
        this.steps = steps;
    }

    @Override
    public String name() {
        return "provider-steps";
    }

    @Override
    public List<Item> due(int limit) {
        return needs.unitOfWork().run(() -> needs.payments().due(desk.now(), limit)).stream()
                .map(payment -> new Item(payment.id().toString(), () -> steps.resume(payment)))
                .toList();
    }
}
