package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.PolicyBookContract;

class MemoryPolicyBookTest extends PolicyBookContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
