package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.FreeRentablesContract;

class MemoryFreeRentablesTest extends FreeRentablesContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
