package dev.rentwright.integrity;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import java.time.Clock;

/** The use cases of this room, wired. */
public record IntegrityUseCases(CheckIntegrity checkIntegrity) {

    /** Wires them on what they need. */
    public static IntegrityUseCases on(Invariants invariants, AccessPolicy access, Clock clock, UnitOfWork unitOfWork) {
        return new IntegrityUseCases(new CheckIntegrityService(invariants, access, clock, unitOfWork));
    }
}
