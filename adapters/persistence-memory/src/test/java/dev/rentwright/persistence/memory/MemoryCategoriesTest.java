package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.CategoriesContract;

class MemoryCategoriesTest extends CategoriesContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
