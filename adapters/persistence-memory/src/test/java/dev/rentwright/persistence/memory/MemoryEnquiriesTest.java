package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.EnquiriesContract;

class MemoryEnquiriesTest extends EnquiriesContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
