package dev.rentwright.catalogue;

/**
 * How a catalogue is run.
 *
 * @param moderated whether somebody has to approve what goes on sale, and what was changed in essentials (CAT-30); a single
 *     operator has no need of it
 */
public record CataloguePolicy(boolean moderated) {

    /** What is added is on sale at once. */
    public static final CataloguePolicy OPEN = new CataloguePolicy(false);

    /** What is added is a draft, and goes on sale when it is approved. */
    public static final CataloguePolicy MODERATED = new CataloguePolicy(true);
}
