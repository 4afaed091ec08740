package dev.rentwright.booking;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import java.util.Optional;

/**
 * Whether a chauffeur may be sent with what was agreed (PRC-17): where the card has a chauffeur service, the chauffeur comes
 * with it and at its price. Where it has none, the supplier sends one as it likes.
 */
public final class ChauffeurTerms {

    private ChauffeurTerms() {}

    /** Refused with {@code invalid-value} where the service costs something and was not bought, or is not to be had. */
    public static Optional<Refusal> refusal(PriceRequest agreed) {
        Optional<AddOnAvailability> service =
                agreed.plan().addOn(AddOn.CHAUFFEUR).map(AddOn::availability);
        boolean free = service.isEmpty() || service.get() == AddOnAvailability.INCLUDED;
        if (free || areBought(agreed)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", "chauffeur")
                .with(
                        "expected",
                        service.get() == AddOnAvailability.NOT_OFFERED
                                ? "nobody, for none is offered with it"
                                : "one that was asked for with the add-on " + AddOn.CHAUFFEUR)
                .with("actual", "a price without it"));
    }

    /** Whether somebody is to be driven, whoever it is that drives. */
    public static boolean areBought(PriceRequest agreed) {
        return agreed.choices().includes(AddOn.CHAUFFEUR);
    }
}
