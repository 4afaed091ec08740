package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.IdsAndNumbersContract;

class MemoryIdsAndNumbersTest extends IdsAndNumbersContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
