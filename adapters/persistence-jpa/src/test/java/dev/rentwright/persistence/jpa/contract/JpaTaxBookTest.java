package dev.rentwright.persistence.jpa.contract;

import dev.rentwright.Ports;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.testkit.contract.TaxBookContract;

class JpaTaxBookTest extends TaxBookContract {

    @Override
    protected Ports emptyStore() {
        return FreshStore.emptied();
    }
}
