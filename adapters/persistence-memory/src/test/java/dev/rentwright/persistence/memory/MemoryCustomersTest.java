package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.CustomersContract;

class MemoryCustomersTest extends CustomersContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
