package dev.rentwright.persistence.jpa.party;

import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.party.Chauffeur;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.Chauffeurs;
import dev.rentwright.party.DrivingLicence;
import dev.rentwright.party.EmailAddress;
import dev.rentwright.party.PhoneNumber;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Chauffeurs in their table. */
public final class JpaChauffeurs implements Chauffeurs {

    private final Transactions transactions;

    public JpaChauffeurs(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Chauffeur chauffeur) {
        transactions.use(transaction -> transaction.update(
                """
                insert into chauffeurs (chauffeur_id, supplier_id, full_name, email, phone, licence_number, licence_country,
                    licence_issued, licence_expires, active, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                chauffeur.id().value(),
                chauffeur.supplier().value(),
                chauffeur.fullName(),
                chauffeur.email().map(EmailAddress::value),
                chauffeur.phone().map(PhoneNumber::value),
                chauffeur.licence().number(),
                chauffeur.licence().country(),
                chauffeur.licence().issued(),
                chauffeur.licence().expires(),
                chauffeur.active(),
                chauffeur.version()));
    }

    @Override
    public Optional<Chauffeur> byId(ChauffeurId id) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select * from chauffeurs where chauffeur_id = ?", JpaChauffeurs::chauffeur, id.value()))
                .stream()
                .findFirst();
    }

    @Override
    public Page<Chauffeur> list(Optional<SupplierId> supplier, Page.Request page) {
        Optional<UUID> whose = supplier.map(SupplierId::value);
        return transactions.with(transaction -> Pages.of(
                transaction,
                "select *",
                "from chauffeurs where ?::uuid is null or supplier_id = ?",
                "full_name, chauffeur_id",
                JpaChauffeurs::chauffeur,
                page,
                whose,
                whose));
    }

    private static Chauffeur chauffeur(ResultSet row) throws SQLException {
        return new Chauffeur(
                new ChauffeurId(row.getObject("chauffeur_id", UUID.class)),
                new SupplierId(row.getObject("supplier_id", UUID.class)),
                row.getString("full_name"),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new),
                new DrivingLicence(
                        row.getString("licence_number"),
                        row.getString("licence_country"),
                        Optional.ofNullable(row.getObject("licence_issued", LocalDate.class)),
                        row.getObject("licence_expires", LocalDate.class)),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
