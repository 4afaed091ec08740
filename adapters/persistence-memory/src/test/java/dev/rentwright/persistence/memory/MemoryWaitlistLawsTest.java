package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.WaitlistLaws;

class MemoryWaitlistLawsTest extends WaitlistLaws {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
