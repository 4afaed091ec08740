package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.RateCardsContract;

class MemoryRateCardsTest extends RateCardsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
