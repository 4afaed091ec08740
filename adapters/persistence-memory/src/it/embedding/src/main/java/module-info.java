/** A host that knows nothing but core and the stores in memory. */
module org.example.host {
    requires dev.rentwright.core;
    requires dev.rentwright.persistence.memory;
}
