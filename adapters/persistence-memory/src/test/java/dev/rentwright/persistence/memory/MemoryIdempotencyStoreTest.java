package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.IdempotencyStoreContract;

class MemoryIdempotencyStoreTest extends IdempotencyStoreContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
