package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.TransfersContract;

class MemoryTransfersTest extends TransfersContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
