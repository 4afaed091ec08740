package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.StayRuleBookContract;

class MemoryStayRuleBookTest extends StayRuleBookContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
