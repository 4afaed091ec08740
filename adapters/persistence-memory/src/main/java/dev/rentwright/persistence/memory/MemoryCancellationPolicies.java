package dev.rentwright.persistence.memory;

import dev.rentwright.cancellation.CancellationPolicies;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.PolicyHolder;
import java.util.Optional;

final class MemoryCancellationPolicies implements CancellationPolicies {

    private final MemoryUnitOfWork unit;
    private final Table<PolicyHolder, CancellationPolicy> policies;

    MemoryCancellationPolicies(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.policies = new Table<>("cancellation policy", unit);
    }

    @Override
    public void put(PolicyHolder on, CancellationPolicy policy) {
        unit.call(() -> policies.put(on, policy));
    }

    @Override
    public void takeOff(PolicyHolder on) {
        unit.call(() -> policies.remove(on));
    }

    @Override
    public Optional<CancellationPolicy> of(PolicyHolder on) {
        return unit.call(() -> policies.get(on));
    }
}
