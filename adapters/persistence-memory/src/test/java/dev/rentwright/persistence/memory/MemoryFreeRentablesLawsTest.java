package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.FreeRentablesLaws;

class MemoryFreeRentablesLawsTest extends FreeRentablesLaws {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
