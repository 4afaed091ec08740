package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.CountriesContract;

class MemoryCountriesTest extends CountriesContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
