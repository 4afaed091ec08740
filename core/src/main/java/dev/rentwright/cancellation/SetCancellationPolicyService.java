package dev.rentwright.cancellation;

import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.Suppliers;
import java.util.Optional;

final class SetCancellationPolicyService implements SetCancellationPolicy {

    private final CancellationPolicies policies;
    private final Suppliers suppliers;
    private final Rentables rentables;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    SetCancellationPolicyService(
            CancellationPolicies policies,
            Suppliers suppliers,
            Rentables rentables,
            AccessPolicy access,
            UnitOfWork unitOfWork) {
        this.policies = policies;
        this.suppliers = suppliers;
        this.rentables = rentables;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<CancellationPolicy> put(Actor actor, PolicyHolder on, CancellationPolicy policy) {
        access.require(actor, Permission.PRICING_MANAGE);
        return unitOfWork.run(() -> {
            Optional<SupplierId> owner = on.owner(suppliers, rentables);
            boolean foreign = actor.supplier()
                    .filter(own -> !owner.equals(Optional.of(own)))
                    .isPresent();
            if (owner.isEmpty() || foreign) {
                return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", on.kind())
                        .with("id", on.value()));
            }
            CancellationPolicy kept = policies.of(on)
                    .filter(before -> before.name().equals(policy.name()))
                    .map(before -> policy.following(before))
                    .orElse(policy);
            policies.put(on, kept);
            return Outcome.granted(kept);
        });
    }
}
