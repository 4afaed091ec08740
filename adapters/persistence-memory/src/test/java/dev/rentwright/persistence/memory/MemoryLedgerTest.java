package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.LedgerContract;

class MemoryLedgerTest extends LedgerContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
