package dev.rentwright.persistence.jpa.availability;

import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Duties;
import dev.rentwright.availability.Duty;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The roster in its table: the chauffeur's row gives order, the exclusion constraint is the proof. */
public final class JpaDuties implements Duties {

    private static final String COLUMNS =
            "chauffeur_id, booking_id, lower(period) as from_at, upper(period) as until_at";

    private final Transactions transactions;

    public JpaDuties(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Duty> place(Duty duty) {
        return transactions.with(transaction -> {
            transaction.rows(
                    "select 1 from chauffeurs where chauffeur_id = ? for no key update",
                    row -> true,
                    duty.chauffeur().value());
            List<Duty> inTheWay = within(transaction, duty.chauffeur(), duty.from(), duty.until()).stream()
                    .filter(other -> !other.reference().equals(duty.reference()))
                    .toList();
            if (inTheWay.isEmpty()) {
                transaction.update(
                        """
                        insert into chauffeur_duties (booking_id, chauffeur_id, period) values (?, ?, tstzrange(?, ?))
                        on conflict (booking_id)
                        do update set chauffeur_id = excluded.chauffeur_id, period = excluded.period
                        """, duty.reference().value(), duty.chauffeur().value(), duty.from(), duty.until());
            }
            return inTheWay;
        });
    }

    @Override
    public Optional<Duty> of(ClaimReference reference) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select " + COLUMNS + " from chauffeur_duties where booking_id = ?",
                        JpaDuties::duty,
                        reference.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Duty> within(ChauffeurId chauffeur, Instant from, Instant until) {
        return transactions.with(transaction -> within(transaction, chauffeur, from, until));
    }

    private static List<Duty> within(Transaction transaction, ChauffeurId chauffeur, Instant from, Instant until) {
        return transaction.rows(
                "select " + COLUMNS + " from chauffeur_duties where chauffeur_id = ? and period && tstzrange(?, ?)"
                        + " order by lower(period)",
                JpaDuties::duty,
                chauffeur.value(),
                from,
                until);
    }

    @Override
    public void release(ClaimReference reference) {
        transactions.use(transaction ->
                transaction.update("delete from chauffeur_duties where booking_id = ?", reference.value()));
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                new ChauffeurId(row.getObject("chauffeur_id", UUID.class)),
                new ClaimReference(row.getObject("booking_id", UUID.class)),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                row.getObject("until_at", OffsetDateTime.class).toInstant());
    }
}
