package dev.rentwright.documents.pdf;

/**
 * How letters look.
 *
 * @param size in points
 * @param leading from one line to the next
 * @param strong whether it is meant to catch the eye
 * @param pale whether it is small print
 */
record Style(float size, float leading, boolean strong, boolean pale) {
    static final Style HEADLINE = new Style(17, 22, true, false);
    static final Style SECTION = new Style(11.5f, 16, true, false);
    static final Style BODY = new Style(10, 14, false, false);
    static final Style STRONG = new Style(10, 14, true, false);
    static final Style LABEL = new Style(10, 14, false, true);
    static final Style PRINT = new Style(9, 12.5f, false, false);
    static final Style SMALL = new Style(8, 11, false, true);
}
