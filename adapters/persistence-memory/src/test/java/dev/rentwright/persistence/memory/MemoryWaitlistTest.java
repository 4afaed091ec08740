package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.WaitlistContract;

class MemoryWaitlistTest extends WaitlistContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
