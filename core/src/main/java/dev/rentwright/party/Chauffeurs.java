package dev.rentwright.party;

import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import java.util.Optional;

/** Where chauffeurs are kept. */
public interface Chauffeurs {

    /** Keeps a new one; a second with the same id is a defect and fails. */
    void add(Chauffeur chauffeur);

    /** Empty when there is none of that id. */
    Optional<Chauffeur> byId(ChauffeurId id);

    /** All of them, or those of one supplier, by name, then id. */
    Page<Chauffeur> list(Optional<SupplierId> supplier, Page.Request page);
}
