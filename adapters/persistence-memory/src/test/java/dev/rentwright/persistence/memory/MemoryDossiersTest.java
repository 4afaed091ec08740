package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.DossiersContract;

class MemoryDossiersTest extends DossiersContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
