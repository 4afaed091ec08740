package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.StockOfTheDayContract;

class MemoryStockOfTheDayTest extends StockOfTheDayContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
