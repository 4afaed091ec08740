package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.TaxBookContract;

class MemoryTaxBookTest extends TaxBookContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
