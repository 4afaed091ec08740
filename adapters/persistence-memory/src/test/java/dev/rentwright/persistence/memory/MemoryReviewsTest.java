package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.testkit.contract.ReviewsContract;

class MemoryReviewsTest extends ReviewsContract {

    @Override
    protected Ports emptyStore() {
        return new MemoryPorts();
    }
}
