package dev.rentwright.paperwork;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.document.AgreementStatus;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.document.SupplierContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the agreement of a booking in step with it until somebody signs, and adds to it afterwards. */
final class AgreementDesk {

    /** Where there still is something to agree on. */
    static final Set<BookingStatus> LIVE = Set.of(
            BookingStatus.PENDING,
            BookingStatus.APPROVED,
            BookingStatus.CONFIRMED,
            BookingStatus.CHECKED_IN,
            BookingStatus.CHECKED_OUT);

    private final PaperworkNeeds needs;
    private final AgreementText text;

    AgreementDesk(PaperworkNeeds needs, Folder folder) {
        this.needs = needs;
        this.text = new AgreementText(needs, folder);
    }

    /** The part that is to be signed, or was, and says what the booking says. */
    RentalAgreement current(Booking booking, Optional<String> language, Instant now) {
        DocumentOwner owner = DocumentOwner.booking(booking.id().value());
        List<RentalAgreement> parts = needs.agreements().of(owner);
        if (parts.isEmpty()) {
            return add(draft(booking, 0, needs.numbers().next("A"), language, now, 1));
        }
        RentalAgreement latest = parts.get(parts.size() - 1);
        if (latest.status() == AgreementStatus.UNSIGNED) {
            RentalAgreement anew = draft(
                    booking,
                    latest.part(),
                    latest.number(),
                    language.or(() -> Optional.of(latest.language())),
                    now,
                    latest.version());
            needs.agreements().save(anew);
            return anew.atVersion(latest.version() + 1);
        }
        if (latest.covers().stillSays(covers(booking))) {
            return latest;
        }
        int part = latest.part() + 1;
        return add(draft(
                booking,
                part,
                parts.get(0).number() + "/" + part,
                language.or(() -> Optional.of(latest.language())),
                now,
                1));
    }

    /**
     * An addendum to what somebody has signed, where the booking says something else since; nothing where nobody has signed yet:
     * it is drawn up anew when somebody is going to.
     */
    void follow(Booking booking, Instant now) {
        boolean signed = needs
                .agreements()
                .of(DocumentOwner.booking(booking.id().value()))
                .stream()
                .anyMatch(part -> part.status() != AgreementStatus.UNSIGNED);
        if (signed) {
            current(booking, Optional.empty(), now);
        }
    }

    private RentalAgreement.Covers covers(Booking booking) {
        return booking.covers(needs.drivers().of(booking.id()));
    }

    private RentalAgreement add(RentalAgreement agreement) {
        needs.agreements().add(agreement);
        return agreement;
    }

    private RentalAgreement draft(
            Booking booking, int part, String number, Optional<String> language, Instant now, long version) {
        String wanted = language.orElse(SupplierContract.DEFAULT_LANGUAGE);
        return new RentalAgreement(
                DocumentOwner.booking(booking.id().value()),
                part,
                number,
                wanted,
                text.of(booking, number, part, wanted),
                covers(booking),
                Optional.empty(),
                Optional.empty(),
                now,
                version);
    }
}
