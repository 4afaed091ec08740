package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.PricingRulesContract;

class MemoryPricingRulesTest extends PricingRulesContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
