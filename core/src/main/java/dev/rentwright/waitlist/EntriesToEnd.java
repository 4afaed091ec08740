package dev.rentwright.waitlist;

import dev.rentwright.host.DueWork;
import java.time.Instant;
import java.util.List;

/** Ends offers that nobody took in time, and entries whose start has come. */
final class EntriesToEnd implements DueWork {

    private final WaitlistNeeds needs;

    EntriesToEnd(WaitlistNeeds needs) {
        this.needs = needs;
    }

    @Override
    public String name() {
        return "waitlist-ends";
    }

    @Override
    public List<Item> due(int limit) {
        return needs.unitOfWork().run(() -> needs.waitlist().over(needs.now(), limit)).stream()
                .map(id -> new Item(id.toString(), () -> needs.unitOfWork().run(() -> end(id))))
                .toList();
    }

    private void end(WaitlistEntryId id) {
        needs.waitlist().lock(id).ifPresent(this::end);
    }

    private void end(WaitlistEntry entry) {
        Instant now = needs.now();
        boolean lapsed = entry.status() == WaitlistStatus.OFFERED
                && entry.offer().filter(offer -> !now.isBefore(offer.until())).isPresent();
        boolean passed = entry.status() == WaitlistStatus.WAITING
                && !now.isBefore(entry.period().start());
        if (lapsed) {
            needs.claims().release(entry.claimReference(), now);
            needs.write(entry.after(WaitlistTrigger.LAPSE), WaitlistTrigger.LAPSE);
        } else if (passed) {
            needs.write(entry.after(WaitlistTrigger.PASS), WaitlistTrigger.PASS);
        }
    }
}
