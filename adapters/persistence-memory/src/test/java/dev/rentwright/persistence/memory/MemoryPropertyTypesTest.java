package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.PropertyTypesContract;

class MemoryPropertyTypesTest extends PropertyTypesContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
