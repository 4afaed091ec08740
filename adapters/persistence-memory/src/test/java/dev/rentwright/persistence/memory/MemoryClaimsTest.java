package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.ClaimsContract;

class MemoryClaimsTest extends ClaimsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
