package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.PlannedClaimsContract;

class MemoryPlannedClaimsTest extends PlannedClaimsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
