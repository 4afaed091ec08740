package dev.rentwright.cancellation;

import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.party.Suppliers;

/** The use cases of this room, wired. */
public record CancellationUseCases(SetCancellationPolicy setCancellationPolicy) {

    /** Wires them on what the host lends. */
    public static CancellationUseCases on(
            CancellationPolicies policies,
            Suppliers suppliers,
            Rentables rentables,
            AccessPolicy access,
            UnitOfWork unitOfWork) {
        return new CancellationUseCases(
                new SetCancellationPolicyService(policies, suppliers, rentables, access, unitOfWork));
    }
}
