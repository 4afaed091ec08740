package dev.rentwright.persistence.jpa.contract;

import dev.rentwright.Ports;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.testkit.contract.FreeRentablesLaws;

class JpaFreeRentablesLawsTest extends FreeRentablesLaws {

    @Override
    protected Ports emptyStore() {
        return FreshStore.emptied();
    }
}
