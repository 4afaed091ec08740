package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.PaymentsContract;

class MemoryPaymentsTest extends PaymentsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
