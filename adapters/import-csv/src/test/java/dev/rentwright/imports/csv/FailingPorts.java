package dev.rentwright.imports.csv;

import dev.rentwright.Ports;
import dev.rentwright.host.ExternalReferences;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.UUID;

/** Ports whose store goes away after so many references were recorded, in the middle of a unit of work. */
final class FailingPorts {

    /** What a store says that is gone. */
    static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private FailingPorts() {}

    static Ports after(int records, Ports store) {
        ExternalReferences fragile = new Fragile(store.externalReferences(), records);
        return (Ports) Proxy.newProxyInstance(
                Ports.class.getClassLoader(), new Class<?>[] {Ports.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("externalReferences")
                                ? fragile
                                : method.invoke(store, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private static final class Fragile implements ExternalReferences {

        private final ExternalReferences store;
        private int left;

        private Fragile(ExternalReferences store, int left) {
            this.store = store;
            this.left = left;
        }

        @Override
        public void lock(Reference reference) {
            store.lock(reference);
        }

        @Override
        public Optional<UUID> find(Reference reference) {
            return store.find(reference);
        }

        @Override
        public void record(Reference reference, UUID ours) {
            if (left-- <= 0) {
                throw new Gone();
            }
            store.record(reference, ours);
        }
    }
}
