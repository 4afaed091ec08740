package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.LocationsContract;

class MemoryLocationsTest extends LocationsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
