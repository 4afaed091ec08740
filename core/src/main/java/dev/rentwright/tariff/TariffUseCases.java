package dev.rentwright.tariff;

import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import dev.rentwright.party.Suppliers;
import java.time.Clock;

/** The use cases of this room, wired. */
public record TariffUseCases(
        SetRateCard setRateCard, ManageRules manageRules, PutCoupon putCoupon, ManageTaxes manageTaxes) {

    /**
     * Wires them on what the host lends.
     *
     * @param taxPolicy who is asked for taxes, the book or a host's own
     */
    public static TariffUseCases on(
            Rentables rentables,
            Categories categories,
            Suppliers suppliers,
            Locations locations,
            RateCards cards,
            PricingRules rules,
            Coupons coupons,
            TaxBook taxes,
            TaxPolicy taxPolicy,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        return new TariffUseCases(
                new SetRateCardService(cards, taxPolicy, rentables, categories, access, clock, unitOfWork),
                new ManageRulesService(rules, suppliers, categories, locations, access, clock, unitOfWork),
                new PutCouponService(coupons, suppliers, access, clock, unitOfWork),
                new ManageTaxesService(taxes, suppliers, locations, access, clock, unitOfWork));
    }
}
