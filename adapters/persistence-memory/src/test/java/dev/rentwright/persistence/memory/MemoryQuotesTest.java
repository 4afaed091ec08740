package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.QuotesContract;

class MemoryQuotesTest extends QuotesContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
