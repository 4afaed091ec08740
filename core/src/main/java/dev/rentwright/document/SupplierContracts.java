package dev.rentwright.document;

import dev.rentwright.identity.SupplierId;
import java.util.List;

/** Where suppliers' contracts are kept. */
public interface SupplierContracts {

    /** Keeps a contract in the place of the one that the supplier had in that language. */
    void put(SupplierContract contract);

    /** All of a supplier, by language. */
    List<SupplierContract> of(SupplierId supplier);
}
