package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentId;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.DocumentStatus;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.PaperFixture;
import dev.rentwright.testkit.fixture.RentableFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.document.Documents} promises. */
public abstract class DocumentsContract extends StoreContract {

    @Test
    public void a_document_is_kept_as_it_was_given_whoever_owns_it() {
        Shop shop = openShop();
        Document bookings = PaperFixture.aDocument(booking(shop));
        Document customers = PaperFixture.aDocument(
                DocumentOwner.customer(shop.customer().id().value()));

        List.of(bookings, customers).forEach(this::add);

        assertKept(bookings, () -> ports().documents().byId(bookings.id()));
        assertKept(customers, () -> ports().documents().byId(customers.id()));
        assertEquals(List.of(bookings), of(bookings.owner()));
        assertEquals(List.of(customers), of(customers.owner()));
    }

    @Test
    public void what_is_rented_and_who_offers_it_own_documents_too() {
        Shop shop = openShop();
        Rentable home = shop.keep(shop.theirs(RentableFixture.aHome()).build());
        List<Document> kept = List.of(
                PaperFixture.aDocument(DocumentOwner.listing(home.id().value())),
                PaperFixture.aDocument(new DocumentOwner(
                        DocumentOwner.Kind.VEHICLE, shop.car().id().value())),
                PaperFixture.aDocument(new DocumentOwner(
                        DocumentOwner.Kind.SUPPLIER, shop.supplier().id().value())));

        kept.forEach(this::add);

        for (Document document : kept) {
            assertKept(document, () -> ports().documents().byId(document.id()));
            assertEquals(List.of(document), of(document.owner()));
        }
    }

    @Test
    public void nothing_is_found_under_an_unknown_id_or_owner() {
        assertAbsent(() -> ports().documents().byId(new DocumentId(Counter.id())));
        assertEquals(List.of(), of(DocumentOwner.booking(Counter.id())));
    }

    @Test
    public void every_move_is_the_next_version() {
        Document document = PaperFixture.aDocument(booking(openShop()));
        add(document);
        Document rejected = document.decided(DocumentStatus.REJECTED, "staff:desk", "blurred");
        save(rejected);
        assertKept(rejected.atVersion(2), () -> ports().documents().byId(document.id()));

        Document again = rejected.atVersion(2).resubmitted("files/sharp.pdf", Times.NOW.plusMillis(7), "customer:bob");
        save(again);
        assertKept(again.atVersion(3), () -> ports().documents().byId(document.id()));

        Document verified = again.atVersion(3).decided(DocumentStatus.VERIFIED, "staff:desk", "");
        save(verified);
        assertKept(verified.atVersion(4), () -> ports().documents().byId(document.id()));
    }

    @Test
    public void a_move_made_from_an_old_version_is_stale_and_changes_nothing() {
        Document read = PaperFixture.aDocument(booking(openShop()));
        add(read);
        Document verified = read.decided(DocumentStatus.VERIFIED, "staff:desk", "");
        save(verified);

        assertStale(() -> ports().documents().save(read.decided(DocumentStatus.REJECTED, "staff:other", "late")));

        assertKept(verified.atVersion(2), () -> ports().documents().byId(read.id()));
    }

    @Test
    public void a_second_document_of_the_same_id_fails() {
        Document first = PaperFixture.aDocument(booking(openShop()));
        add(first);

        assertDefect(() -> ports().documents().add(first));
    }

    private static DocumentOwner booking(Shop shop) {
        return DocumentOwner.booking(shop.booking().id().value());
    }

    private List<Document> of(DocumentOwner owner) {
        return inUnit(() -> ports().documents().of(owner));
    }

    private void add(Document document) {
        doInUnit(() -> ports().documents().add(document));
    }

    private void save(Document document) {
        doInUnit(() -> ports().documents().save(document));
    }
}
