package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.UnitOfWorkContract;

class MemoryUnitOfWorkTest extends UnitOfWorkContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
