package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.RentablesContract;

class MemoryRentablesTest extends RentablesContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
