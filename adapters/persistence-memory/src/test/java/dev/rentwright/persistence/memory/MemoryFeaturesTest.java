package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.FeaturesContract;

class MemoryFeaturesTest extends FeaturesContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
