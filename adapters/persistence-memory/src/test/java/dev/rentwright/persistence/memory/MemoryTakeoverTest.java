package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.TakeoverContract;

class MemoryTakeoverTest extends TakeoverContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
