package dev.rentwright.fake;

import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Duties;
import dev.rentwright.availability.Duty;
import dev.rentwright.booking.AdditionalDrivers;
import dev.rentwright.booking.BookingId;
import dev.rentwright.document.Agreements;
import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentId;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.Documents;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.document.SupplierContract;
import dev.rentwright.document.SupplierContracts;
import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.party.Chauffeur;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.Chauffeurs;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lies in folders, and who drives. */
final class FakePapers {

    private FakePapers() {}

    record FakeDocuments(Map<DocumentId, Document> shelf) implements Documents {
        @Override
        public void add(Document document) {
            Shelves.add(shelf, document.id(), document);
        }

        @Override
        public void save(Document document) {
            Shelves.requireLatest(document.id(), byId(document.id()).map(Document::version), document.version());
            shelf.put(document.id(), document.atVersion(document.version() + 1));
        }

        @Override
        public Optional<Document> byId(DocumentId id) {
            return Optional.ofNullable(shelf.get(id));
        }

        @Override
        public List<Document> of(DocumentOwner owner) {
            return shelf.values().stream()
                    .filter(document -> document.owner().equals(owner))
                    .toList();
        }
    }

    record FakeAgreements(Map<String, RentalAgreement> shelf) implements Agreements {
        @Override
        public void add(RentalAgreement agreement) {
            Shelves.add(shelf, agreement.number(), agreement);
        }

        @Override
        public void save(RentalAgreement agreement) {
            Optional<RentalAgreement> stored = Optional.ofNullable(shelf.get(agreement.number()));
            Shelves.requireLatest(agreement.number(), stored.map(RentalAgreement::version), agreement.version());
            shelf.put(agreement.number(), agreement.atVersion(agreement.version() + 1));
        }

        @Override
        public List<RentalAgreement> of(DocumentOwner booking) {
            return shelf.values().stream()
                    .filter(agreement -> agreement.booking().equals(booking))
                    .sorted(Comparator.comparing(RentalAgreement::part))
                    .toList();
        }
    }

    record FakeContracts(Map<String, SupplierContract> shelf) implements SupplierContracts {
        @Override
        public void put(SupplierContract contract) {
            shelf.put(contract.supplier() + contract.language(), contract);
        }

        @Override
        public List<SupplierContract> of(SupplierId supplier) {
            return shelf.values().stream()
                    .filter(contract -> contract.supplier().equals(supplier))
                    .sorted(Comparator.comparing(SupplierContract::language))
                    .toList();
        }
    }

    record FakeDrivers(Map<BookingId, List<AdditionalDriver>> shelf) implements AdditionalDrivers {
        @Override
        public void put(BookingId booking, List<AdditionalDriver> drivers) {
            shelf.put(booking, List.copyOf(drivers));
        }

        @Override
        public List<AdditionalDriver> of(BookingId booking) {
            return shelf.getOrDefault(booking, List.of());
        }
    }

    record FakeChauffeurs(Map<ChauffeurId, Chauffeur> shelf) implements Chauffeurs {
        @Override
        public void add(Chauffeur chauffeur) {
            Shelves.add(shelf, chauffeur.id(), chauffeur);
        }

        @Override
        public Optional<Chauffeur> byId(ChauffeurId id) {
            return Optional.ofNullable(shelf.get(id));
        }

        @Override
        public Page<Chauffeur> list(Optional<SupplierId> supplier, Page.Request page) {
            return Shelves.page(List.copyOf(shelf.values()), page);
        }
    }

    record FakeDuties(Map<ClaimReference, Duty> shelf) implements Duties {
        @Override
        public List<Duty> place(Duty duty) {
            List<Duty> inTheWay = within(duty.chauffeur(), duty.from(), duty.until()).stream()
                    .filter(other -> !other.reference().equals(duty.reference()))
                    .toList();
            if (inTheWay.isEmpty()) {
                shelf.put(duty.reference(), duty);
            }
            return inTheWay;
        }

        @Override
        public Optional<Duty> of(ClaimReference reference) {
            return Optional.ofNullable(shelf.get(reference));
        }

        @Override
        public List<Duty> within(ChauffeurId chauffeur, Instant from, Instant until) {
            return shelf.values().stream()
                    .filter(duty -> duty.chauffeur().equals(chauffeur))
                    .filter(duty -> duty.from().isBefore(until) && from.isBefore(duty.until()))
                    .sorted(Comparator.comparing(Duty::from))
                    .toList();
        }

        @Override
        public void release(ClaimReference reference) {
            shelf.remove(reference);
        }
    }
}
