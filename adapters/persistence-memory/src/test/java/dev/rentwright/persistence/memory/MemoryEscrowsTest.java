package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.EscrowsContract;

class MemoryEscrowsTest extends EscrowsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
