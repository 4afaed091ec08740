package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.SuppliersContract;

class MemorySuppliersTest extends SuppliersContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
