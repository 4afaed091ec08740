package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.DocumentsContract;

class MemoryDocumentsTest extends DocumentsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
