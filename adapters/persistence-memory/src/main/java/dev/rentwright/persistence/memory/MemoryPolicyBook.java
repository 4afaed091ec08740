package dev.rentwright.persistence.memory;

import dev.rentwright.booking.PolicyBook;
import dev.rentwright.booking.PolicyInputsByMode;
import dev.rentwright.cancellation.PolicyHolder;

final class MemoryPolicyBook implements PolicyBook {

    private final MemoryUnitOfWork unit;
    private final Table<PolicyHolder, PolicyInputsByMode> pages;

    MemoryPolicyBook(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.pages = new Table<>("booking policy", unit);
    }

    @Override
    public void put(PolicyHolder on, PolicyInputsByMode inputs) {
        unit.call(() -> pages.put(on, inputs));
    }

    @Override
    public PolicyInputsByMode of(PolicyHolder on) {
        return unit.call(() -> pages.get(on)).orElse(PolicyInputsByMode.NONE);
    }
}
