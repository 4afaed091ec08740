package dev.rentwright.party;

import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;

final class RegisterChauffeurService implements RegisterChauffeur {

    private final Suppliers suppliers;
    private final Chauffeurs chauffeurs;
    private final IdGenerator ids;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    RegisterChauffeurService(
            Suppliers suppliers, Chauffeurs chauffeurs, IdGenerator ids, AccessPolicy access, UnitOfWork unitOfWork) {
        this.suppliers = suppliers;
        this.chauffeurs = chauffeurs;
        this.ids = ids;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Chauffeur> register(Command command) {
        access.require(command.actor(), Permission.CHAUFFEUR_CREATE);
        return unitOfWork.run(() -> {
            boolean foreign = command.actor()
                    .supplier()
                    .filter(own -> !own.equals(command.supplier()))
                    .isPresent();
            if (foreign || suppliers.byId(command.supplier()).isEmpty()) {
                return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "supplier")
                        .with("id", command.supplier().value()));
            }
            Chauffeur chauffeur = new Chauffeur(
                    new ChauffeurId(ids.next()),
                    command.supplier(),
                    command.fullName(),
                    command.email(),
                    command.phone(),
                    command.licence(),
                    true,
                    1);
            chauffeurs.add(chauffeur);
            return Outcome.granted(chauffeur);
        });
    }
}
