package dev.rentwright.catalogue.category;

import dev.rentwright.catalogue.feature.Features;
import dev.rentwright.catalogue.kind.AcrissCode;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Optional;

/** Makes a class of rentables. */
public interface DefineCategory {

    /** Wires it on what it needs. */
    static DefineCategory on(
            Categories categories, Features features, IdGenerator ids, AccessPolicy access, UnitOfWork unitOfWork) {
        return new DefineCategoryService(categories, features, ids, access, unitOfWork);
    }

    /** The new category, active. Refused with {@code invalid-value} when another has the code or the name,
     * or a feature is not in the catalogue. */
    Outcome<RentableCategory> define(Command command);

    /** What the class is; see {@link RentableCategory}. */
    record Command(
            Actor actor,
            RentableKind kind,
            String code,
            String name,
            String description,
            Optional<AcrissCode> acriss,
            Optional<Integer> seats,
            int displayOrder,
            CategoryProfile profile) {

        /** A class that promises no more. */
        public Command(
                Actor actor,
                RentableKind kind,
                String code,
                String name,
                String description,
                Optional<AcrissCode> acriss,
                Optional<Integer> seats) {
            this(actor, kind, code, name, description, acriss, seats, 0, CategoryProfile.PLAIN);
        }

        /** A class of vehicles of which only the name is known. */
        public static Command vehicles(Actor actor, String code, String name) {
            return plain(actor, RentableKind.VEHICLE, code, name);
        }

        /** A type of rooms of which only the name is known. */
        public static Command rooms(Actor actor, String code, String name) {
            return plain(actor, RentableKind.ROOM, code, name);
        }

        /** A class of homes of which only the name is known. */
        public static Command homes(Actor actor, String code, String name) {
            return plain(actor, RentableKind.PROPERTY, code, name);
        }

        private static Command plain(Actor actor, RentableKind kind, String code, String name) {
            return new Command(actor, kind, code, name, "", Optional.empty(), Optional.empty());
        }
    }
}
