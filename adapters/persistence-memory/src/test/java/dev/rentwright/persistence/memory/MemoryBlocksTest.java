package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.BlocksContract;

class MemoryBlocksTest extends BlocksContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
