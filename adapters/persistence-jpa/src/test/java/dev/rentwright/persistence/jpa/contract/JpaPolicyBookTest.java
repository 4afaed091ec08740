package dev.rentwright.persistence.jpa.contract;

import dev.rentwright.Ports;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.testkit.contract.PolicyBookContract;

class JpaPolicyBookTest extends PolicyBookContract {

    @Override
    protected Ports emptyStore() {
        return FreshStore.emptied();
    }
}
