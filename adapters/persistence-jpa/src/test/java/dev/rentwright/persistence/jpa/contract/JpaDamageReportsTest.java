package dev.rentwright.persistence.jpa.contract;

import dev.rentwright.Ports;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.testkit.contract.DamageReportsContract;

class JpaDamageReportsTest extends DamageReportsContract {

    @Override
    protected Ports emptyStore() {
        return FreshStore.emptied();
    }
}
