package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.AgreementsContract;

class MemoryAgreementsTest extends AgreementsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
