package dev.rentwright.persistence.memory;

import dev.rentwright.document.AgreementStatus;
import dev.rentwright.document.Agreements;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.RentalAgreement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class MemoryAgreements implements Agreements {

    private final MemoryUnitOfWork unit;
    private final Table<String, RentalAgreement> agreements;
    private final Table<Map.Entry<DocumentOwner, Integer>, String> parts;

    MemoryAgreements(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.agreements = new Table<>("agreement number", unit);
        this.parts = new Table<>("part of a booking's agreement", unit);
    }

    @Override
    public void add(RentalAgreement agreement) {
        unit.call(() -> {
            agreements.add(agreement.number(), agreement);
            parts.add(Map.entry(agreement.booking(), agreement.part()), agreement.number());
        });
    }

    @Override
    public void save(RentalAgreement agreement) {
        unit.call(() -> {
            Optional<RentalAgreement> stored = agreements.get(agreement.number());
            long next = Versions.after(
                    "agreement " + agreement.number(), stored.map(RentalAgreement::version), agreement.version());
            if (stored.filter(was -> was.status() == AgreementStatus.SIGNED).isPresent()) {
                throw new IllegalStateException(
                        "expected an agreement that both have not signed yet, got " + agreement.number());
            }
            agreements.put(agreement.number(), agreement.atVersion(next));
        });
    }

    @Override
    public List<RentalAgreement> of(DocumentOwner booking) {
        return unit.call(() -> agreements.all().stream()
                .filter(agreement -> agreement.booking().equals(booking))
                .sorted(Comparator.comparing(RentalAgreement::part))
                .toList());
    }
}
