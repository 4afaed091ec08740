package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.BookingsContract;

class MemoryBookingsTest extends BookingsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
