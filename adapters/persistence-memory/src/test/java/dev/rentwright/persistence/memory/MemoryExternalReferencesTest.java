package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.ExternalReferencesContract;

class MemoryExternalReferencesTest extends ExternalReferencesContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
