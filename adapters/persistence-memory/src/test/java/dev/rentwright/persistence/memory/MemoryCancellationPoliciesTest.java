package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.CancellationPoliciesContract;

class MemoryCancellationPoliciesTest extends CancellationPoliciesContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
