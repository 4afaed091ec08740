package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.ProviderInboxContract;

class MemoryProviderInboxTest extends ProviderInboxContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
