package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.WhereaboutsContract;

class MemoryWhereaboutsTest extends WhereaboutsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
