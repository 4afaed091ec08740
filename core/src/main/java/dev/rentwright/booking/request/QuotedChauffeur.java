package dev.rentwright.booking.request;

import dev.rentwright.booking.ChauffeurTerms;
import dev.rentwright.booking.Enquiry;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.Chauffeur;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.DriverRules;
import dev.rentwright.quote.Quote;
import java.util.List;
import java.util.Optional;

/** Whether a chauffeur who is named may drive what was quoted. */
final class QuotedChauffeur {

    private QuotedChauffeur() {}

    /** Another supplier's chauffeur must not be known of (DR-20); and one drives vehicles, with a licence that lasts (REC-12). */
    static List<Refusal> refusals(ChauffeurId id, Optional<Chauffeur> known, Enquiry.Quoted quoted) {
        Quote quote = quoted.quote();
        Optional<Chauffeur> chauffeur =
                known.filter(one -> one.active() && one.supplier().equals(quote.supplier()));
        if (chauffeur.isEmpty()) {
            return List.of(
                    Refusal.of(RefusalCode.NOT_FOUND).with("kind", "chauffeur").with("id", id.value()));
        }
        List<Refusal> unpaid =
                ChauffeurTerms.refusal(quote.request()).map(List::of).orElse(List.of());
        if (!unpaid.isEmpty()) {
            return unpaid;
        }
        return quoted.rentable().kind() == RentableKind.VEHICLE
                ? DriverRules.NONE.licenceRefusals(
                        chauffeur.get().licence(),
                        quote.period().startDate(),
                        quote.period().endDate())
                : List.of(Desk.invalid("chauffeur", "nobody, for what is not driven", id.value()));
    }
}
