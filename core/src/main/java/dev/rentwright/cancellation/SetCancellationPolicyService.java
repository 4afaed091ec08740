package dev.rentwright.cancellation;

import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.Suppliers;
import java.util.function.Supplier;

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
        return saying(actor, on, () -> {
            CancellationPolicy kept = policies.of(on)
                    .filter(before -> before.name().equals(policy.name()))
                    .map(before -> policy.following(before))
                    .orElse(policy);
            policies.put(on, kept);
            return kept;
        });
    }

    @Override
    public Outcome<PolicyHolder> takeOff(Actor actor, PolicyHolder on) {
        return saying(actor, on, () -> {
            policies.takeOff(on);
            return on;
        });
    }

    /** Another supplier's are none of an actor's business (DR-20). */
    private <T> Outcome<T> saying(Actor actor, PolicyHolder on, Supplier<T> what) {
        access.require(actor, Permission.PRICING_MANAGE);
        return unitOfWork.run(() -> on.owner(suppliers, rentables)
                .filter(actor::actsFor)
                .map(owner -> Outcome.granted(what.get()))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", on.kind())
                        .with("id", on.value()))));
    }
}
