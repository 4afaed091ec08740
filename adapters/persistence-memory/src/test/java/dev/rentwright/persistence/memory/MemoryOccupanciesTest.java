package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.OccupanciesContract;

class MemoryOccupanciesTest extends OccupanciesContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
