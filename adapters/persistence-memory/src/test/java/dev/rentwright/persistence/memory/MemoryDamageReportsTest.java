package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.DamageReportsContract;

class MemoryDamageReportsTest extends DamageReportsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
