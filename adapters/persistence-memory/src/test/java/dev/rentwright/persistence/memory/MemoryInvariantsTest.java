package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.InvariantsContract;

class MemoryInvariantsTest extends InvariantsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
