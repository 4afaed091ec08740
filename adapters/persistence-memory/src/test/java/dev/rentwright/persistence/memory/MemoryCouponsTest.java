package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.CouponsContract;

class MemoryCouponsTest extends CouponsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
