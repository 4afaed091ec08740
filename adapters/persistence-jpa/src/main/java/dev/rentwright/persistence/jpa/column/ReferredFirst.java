package dev.rentwright.persistence.jpa.column;

import java.util.List;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Inserts rows in the order of a list: what is referred to before what refers to it. Without relations between entities
 * EclipseLink knows no order of its own.
 */
public final class ReferredFirst implements SessionCustomizer {

    private static final List<String> ORDER = List.of(
            "SupplierRow",
            "CustomerRow",
            "LocationRow",
            "CategoryRow",
            "CategoryFeatureRow",
            "RentableRow",
            "RentableLocationRow",
            "RentableFeatureRow",
            "VehicleRow",
            "RoomRow",
            "PropertyListingRow",
            "QuoteRow",
            "BookingRow",
            "BookingEventRow",
            "HandoverRow",
            "PaymentRow");

    /** The entities in the order in which their rows are inserted. */
    public static List<String> order() {
        return ORDER;
    }

    @Override
    public void customize(Session session) {
        List<ClassDescriptor> descriptors = session.getProject().getOrderedDescriptors();
        for (ClassDescriptor later : descriptors) {
            for (ClassDescriptor earlier : descriptors) {
                if (place(earlier.getJavaClass()) == place(later.getJavaClass()) - 1) {
                    later.addConstraintDependencies(earlier.getJavaClass());
                }
            }
        }
    }

    /** Where an entity stands in that order. */
    public static int place(Class<?> entity) {
        int place = ORDER.indexOf(entity.getSimpleName());
        if (place < 0) {
            throw new IllegalStateException("expected " + entity + " to have its place among " + ORDER);
        }
        return place;
    }
}
