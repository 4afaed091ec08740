package dev.rentwright.persistence.memory;

import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Duties;
import dev.rentwright.availability.Duty;
import dev.rentwright.party.ChauffeurId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The roster; whoever's turn it is sees all of it, so nothing more is to be locked. */
final class MemoryDuties implements Duties {

    private final MemoryUnitOfWork unit;
    private final Table<ClaimReference, Duty> duties;

    MemoryDuties(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.duties = new Table<>("duty", unit);
    }

    @Override
    public List<Duty> place(Duty duty) {
        return unit.call(() -> {
            List<Duty> inTheWay = find(duty.chauffeur(), duty.from(), duty.until()).stream()
                    .filter(other -> !other.reference().equals(duty.reference()))
                    .toList();
            if (inTheWay.isEmpty()) {
                duties.put(duty.reference(), duty);
            }
            return inTheWay;
        });
    }

    @Override
    public Optional<Duty> of(ClaimReference reference) {
        return unit.call(() -> duties.get(reference));
    }

    @Override
    public List<Duty> within(ChauffeurId chauffeur, Instant from, Instant until) {
        return unit.call(() -> find(chauffeur, from, until));
    }

    @Override
    public void release(ClaimReference reference) {
        unit.call(() -> duties.remove(reference));
    }

    private List<Duty> find(ChauffeurId chauffeur, Instant from, Instant until) {
        return duties.all().stream()
                .filter(duty -> duty.chauffeur().equals(chauffeur))
                .filter(duty -> duty.from().isBefore(until) && from.isBefore(duty.until()))
                .sorted(Comparator.comparing(Duty::from))
                .toList();
    }
}
