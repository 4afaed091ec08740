package dev.rentwright.persistence.jpa.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Something that all rentables of a category have, to be asked for only. */
@Entity
@IdClass(CategoryFeatureRow.Key.class)
@Table(name = "category_features")
@NullUnmarked // JPA fills the fields
class CategoryFeatureRow {
    @Id
    @Column(name = "category_id")
    UUID categoryId;

    @Id
    @Column(name = "feature_code")
    String featureCode;

    /** Both columns, as JPA wants them. */
    @NullUnmarked
    static class Key implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        UUID categoryId;
        String featureCode;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(categoryId, that.categoryId)
                    && Objects.equals(featureCode, that.featureCode);
        }

        @Override
        public int hashCode() {
            return Objects.hash(categoryId, featureCode);
        }
    }
}
