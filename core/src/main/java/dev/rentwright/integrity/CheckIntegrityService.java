package dev.rentwright.integrity;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

final class CheckIntegrityService implements CheckIntegrity {

    private final Invariants invariants;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    CheckIntegrityService(Invariants invariants, AccessPolicy access, Clock clock, UnitOfWork unitOfWork) {
        this.invariants = invariants;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Report check(Command command, Consumer<Violation> each) {
        access.require(command.actor(), Permission.SYSTEM_MAINTENANCE, Actor::actsForAll);
        Instant began = clock.instant();
        Map<Invariant, Integer> found = new EnumMap<>(Invariant.class);
        for (Invariant invariant : command.invariants().stream().sorted().toList()) {
            found.put(invariant, ask(invariant, command.atMostEach(), each));
        }
        return new Report(began, found, found.values().stream().noneMatch(count -> count >= command.atMostEach()));
    }

    /**
     * The clock is read for each, for a look at many rows takes its time. Handed over afterwards: a unit of work may run
     * twice, and a violation that was told cannot be taken back.
     */
    private int ask(Invariant invariant, int atMost, Consumer<Violation> each) {
        List<Violation> found = unitOfWork.run(() -> {
            List<Violation> some = new ArrayList<>();
            invariants.violations(new Invariants.Question(invariant, clock.instant(), atMost), some::add);
            return some;
        });
        found.forEach(each);
        return found.size();
    }
}
