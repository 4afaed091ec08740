package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.InvoicesContract;

class MemoryInvoicesTest extends InvoicesContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
