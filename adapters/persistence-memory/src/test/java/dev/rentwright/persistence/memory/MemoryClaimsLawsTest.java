package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.ClaimsLaws;

class MemoryClaimsLawsTest extends ClaimsLaws {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
