package dev.rentwright.paperwork;

import dev.rentwright.booking.Booking;
import dev.rentwright.document.AgreementTransitions;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.document.Signatory;
import dev.rentwright.document.Signature;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

final class SignAgreementService implements SignAgreement {

    private final PaperworkNeeds needs;
    private final Folder folder;
    private final AgreementDesk agreements;

    SignAgreementService(PaperworkNeeds needs, Folder folder, AgreementDesk agreements) {
        this.needs = needs;
        this.folder = folder;
        this.agreements = agreements;
    }

    @Override
    public Outcome<RentalAgreement> sign(Command command) {
        needs.access().require(command.actor(), Permission.AGREEMENT_SIGN);
        return needs.unitOfWork()
                .run(() -> folder.openIn(AgreementDesk.LIVE, "SIGN", command.actor(), command.booking())
                        .then(booking -> sign(command, booking)));
    }

    private Outcome<RentalAgreement> sign(Command command, Booking booking) {
        Instant now = folder.now();
        Map<Signatory, Signature> signatures = new EnumMap<>(Signatory.class);
        command.customer().ifPresent(who -> signatures.put(Signatory.CUSTOMER, signature(who, now)));
        command.employee().ifPresent(who -> signatures.put(Signatory.EMPLOYEE, signature(who, now)));
        RentalAgreement current = agreements.current(booking, command.language(), now);
        List<Refusal> again = signatures.keySet().stream()
                .filter(who -> !AgreementTransitions.TABLE.allows(current.status(), who))
                .map(who -> AgreementTransitions.TABLE.refusal(current.status(), who))
                .toList();
        if (!again.isEmpty()) {
            return Outcome.refused(again);
        }
        RentalAgreement signed = current;
        for (Map.Entry<Signatory, Signature> each : signatures.entrySet()) {
            signed = signed.signed(each.getKey(), each.getValue());
        }
        needs.agreements().save(signed);
        folder.moveOn(booking);
        return Outcome.granted(signed.atVersion(signed.version() + 1));
    }

    private static Signature signature(Signing who, Instant now) {
        return new Signature(who.name(), who.image(), now);
    }
}
