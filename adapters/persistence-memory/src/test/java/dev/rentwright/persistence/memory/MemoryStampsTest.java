package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.StampsContract;

class MemoryStampsTest extends StampsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
