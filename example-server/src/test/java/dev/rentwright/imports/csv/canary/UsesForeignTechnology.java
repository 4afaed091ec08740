package dev.rentwright.imports.csv.canary;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.javalin.Javalin;
import jakarta.persistence.Entity;
import net.fortuna.ical4j.model.Calendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Uses what belongs to other adapters, and is a public entity, so that six rules are known to fail. */
@Entity
public final class UsesForeignTechnology {

    private UsesForeignTechnology() {}

    static Class<?> web() {
        return Javalin.class;
    }

    static Class<?> timers() {
        return Scheduler.class;
    }

    static Class<?> feeds() {
        return Calendar.class;
    }

    static Class<?> papers() {
        return PDDocument.class;
    }
}
