package dev.rentwright.persistence.memory;

import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.party.Chauffeur;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.Chauffeurs;
import java.util.Comparator;
import java.util.Optional;

final class MemoryChauffeurs implements Chauffeurs {

    private static final Comparator<Chauffeur> BY_NAME = Comparator.comparing(Chauffeur::fullName)
            .thenComparing(Sorting.byId(chauffeur -> chauffeur.id().value()));

    private final MemoryUnitOfWork unit;
    private final Table<ChauffeurId, Chauffeur> chauffeurs;

    MemoryChauffeurs(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.chauffeurs = new Table<>("chauffeur", unit);
    }

    @Override
    public void add(Chauffeur chauffeur) {
        unit.call(() -> chauffeurs.add(chauffeur.id(), chauffeur));
    }

    @Override
    public Optional<Chauffeur> byId(ChauffeurId id) {
        return unit.call(() -> chauffeurs.get(id));
    }

    @Override
    public Page<Chauffeur> list(Optional<SupplierId> supplier, Page.Request page) {
        return unit.call(() -> Sorting.page(
                chauffeurs.all().stream()
                        .filter(chauffeur -> supplier.filter(id -> !id.equals(chauffeur.supplier()))
                                .isEmpty()),
                BY_NAME,
                page));
    }
}
