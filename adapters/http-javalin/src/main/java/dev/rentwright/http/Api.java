package dev.rentwright.http;

import dev.rentwright.Rentwright;
import dev.rentwright.http.booking.BookingPolicyRoutes;
import dev.rentwright.http.booking.BookingRoutes;
import dev.rentwright.http.booking.ChangeRoutes;
import dev.rentwright.http.booking.CommandRoutes;
import dev.rentwright.http.booking.PlanRoutes;
import dev.rentwright.http.booking.TakeoverRoutes;
import dev.rentwright.http.cancellation.PolicyRoutes;
import dev.rentwright.http.catalogue.CategoryRoutes;
import dev.rentwright.http.catalogue.FeatureRoutes;
import dev.rentwright.http.catalogue.HouseRoutes;
import dev.rentwright.http.catalogue.PropertyTypeRoutes;
import dev.rentwright.http.catalogue.VehicleRoutes;
import dev.rentwright.http.damage.DamageRoutes;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.feed.FeedRoutes;
import dev.rentwright.http.feedback.ReviewRoutes;
import dev.rentwright.http.fleet.BlockRoutes;
import dev.rentwright.http.fleet.FleetRoutes;
import dev.rentwright.http.fleet.StatusRoutes;
import dev.rentwright.http.integrity.IntegrityRoutes;
import dev.rentwright.http.invoicing.InvoiceRoutes;
import dev.rentwright.http.location.LocationRoutes;
import dev.rentwright.http.paperwork.AgreementRoutes;
import dev.rentwright.http.paperwork.DocumentRoutes;
import dev.rentwright.http.paperwork.DriverRoutes;
import dev.rentwright.http.party.PartyRoutes;
import dev.rentwright.http.payment.PaymentRoutes;
import dev.rentwright.http.payment.WebhookRoutes;
import dev.rentwright.http.pricing.PreviewRoutes;
import dev.rentwright.http.pricing.QuoteRoutes;
import dev.rentwright.http.pricing.RateRoutes;
import dev.rentwright.http.pricing.RuleRoutes;
import dev.rentwright.http.pricing.TaxRoutes;
import dev.rentwright.http.search.SearchRoutes;
import dev.rentwright.http.search.StaySearchRoutes;
import dev.rentwright.http.stay.StayRoutes;
import dev.rentwright.http.waitlist.WaitlistRoutes;
import java.util.List;
import java.util.stream.Stream;

/** All operations, room by room; what has a name in its address stands before what has a variable there. */
final class Api {

    private Api() {}

    static List<Endpoint> endpoints(Rentwright rentwright, HttpSettings settings) {
        return Stream.of(
                        new PartyRoutes(rentwright).endpoints(),
                        new LocationRoutes(rentwright).endpoints(),
                        new SearchRoutes(rentwright).endpoints(),
                        new StaySearchRoutes(rentwright).endpoints(),
                        new CategoryRoutes(rentwright).endpoints(),
                        new VehicleRoutes(rentwright).endpoints(),
                        new FeatureRoutes(rentwright).endpoints(),
                        new PropertyTypeRoutes(rentwright).endpoints(),
                        new FleetRoutes(rentwright).endpoints(),
                        new StatusRoutes(rentwright).endpoints(),
                        new BlockRoutes(rentwright).endpoints(),
                        new DamageRoutes(rentwright).endpoints(),
                        new HouseRoutes(rentwright).endpoints(),
                        new StayRoutes(rentwright).endpoints(),
                        new PreviewRoutes(rentwright).endpoints(),
                        new PolicyRoutes(rentwright).endpoints(),
                        new BookingPolicyRoutes(rentwright).endpoints(),
                        new RateRoutes(rentwright).endpoints(),
                        new RuleRoutes(rentwright).endpoints(),
                        new TaxRoutes(rentwright).endpoints(),
                        new QuoteRoutes(rentwright).endpoints(),
                        new TakeoverRoutes(rentwright).endpoints(),
                        new BookingRoutes(rentwright).endpoints(),
                        new CommandRoutes(rentwright).endpoints(),
                        new PlanRoutes(rentwright).endpoints(),
                        new WaitlistRoutes(rentwright).endpoints(),
                        new ReviewRoutes(rentwright).endpoints(),
                        new ChangeRoutes(rentwright).endpoints(),
                        new AgreementRoutes(rentwright, settings.printer()).endpoints(),
                        new DocumentRoutes(rentwright).endpoints(),
                        new DriverRoutes(rentwright).endpoints(),
                        new PaymentRoutes(rentwright).endpoints(),
                        new InvoiceRoutes(rentwright).endpoints(),
                        new IntegrityRoutes(rentwright).endpoints(),
                        settings.calendars()
                                .map(format -> new FeedRoutes(rentwright, format).endpoints())
                                .orElse(List.of()),
                        new WebhookRoutes(rentwright, settings.webhookStored()).endpoints())
                .flatMap(List::stream)
                .toList();
    }
}
