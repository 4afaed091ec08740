package dev.rentwright.imports.csv.canary;

import io.javalin.Javalin;
import jakarta.persistence.Entity;

/** Uses what belongs to other adapters, and is a public entity, so that three rules are known to fail. */
@Entity
public final class UsesForeignTechnology {

    private UsesForeignTechnology() {}

    static Class<?> web() {
        return Javalin.class;
    }
}
