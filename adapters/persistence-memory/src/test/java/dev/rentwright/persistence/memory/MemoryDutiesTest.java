package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.DutiesContract;

class MemoryDutiesTest extends DutiesContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
