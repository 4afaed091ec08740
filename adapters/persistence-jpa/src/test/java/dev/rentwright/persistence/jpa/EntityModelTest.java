package dev.rentwright.persistence.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.persistence.jpa.column.ReferredFirst;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the doorplate says of entities. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntityModelTest {

    private final EntityManagerFactory factory = PersistenceUnit.on(FreshStore.shared());

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    void entities_have_no_relations_so_nothing_is_lazy_and_nothing_needs_weaving() {
        for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
            for (Attribute<?, ?> attribute : entity.getAttributes()) {
                assertFalse(attribute.isAssociation() || attribute.isCollection(), attribute::toString);
            }
        }
    }

    @Test
    void entities_stay_in_their_room() {
        factory.getMetamodel()
                .getEntities()
                .forEach(entity ->
                        assertFalse(Modifier.isPublic(entity.getJavaType().getModifiers()), entity::getName));
    }

    @Test
    void every_column_of_an_entity_is_in_its_table() {
        // Also those that no contract reads back.
        try (var entities = factory.createEntityManager()) {
            for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
                assertEquals(
                        List.of(),
                        entities.createQuery("select e from " + entity.getName() + " e where 1 = 0")
                                .getResultList());
            }
        }
    }

    @Test
    void what_is_referred_to_is_inserted_first() {
        Map<String, String> tables = factory.getMetamodel().getEntities().stream()
                .collect(Collectors.toMap(
                        entity ->
                                entity.getJavaType().getAnnotation(Table.class).name(),
                        EntityType::getName));
        List<String> order = ReferredFirst.order();

        List<Map.Entry<String, String>> references = FreshStore.rows(
                "select conrelid::regclass::text, confrelid::regclass::text from pg_constraint"
                        + " where contype = 'f' and conrelid <> confrelid",
                row -> Map.entry(row.getString(1), row.getString(2)));

        assertTrue(references.size() > 20);
        for (Map.Entry<String, String> reference : references) {
            String referring = tables.get(reference.getKey());
            String referred = tables.get(reference.getValue());
            if (referring != null && referred != null) {
                assertTrue(order.indexOf(referred) < order.indexOf(referring), reference::toString);
            }
        }
    }
}
