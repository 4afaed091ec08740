/** Every store port of Rentwright in memory: {@code new MemoryPorts()}. */
module dev.rentwright.persistence.memory {
    requires transitive dev.rentwright.core;

    exports dev.rentwright.persistence.memory;
}
