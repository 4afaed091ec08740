package dev.rentwright.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to keep and to print: what it says, in the order in which it is read. How it looks is for a {@link PdfRenderer} to
 * know. Two that say the same look the same, byte by byte.
 *
 * @param title in a few words
 * @param language of its words, such as {@code en} or {@code pt-BR}
 * @param madeAt when what it says was last added to
 * @param blocks from top to bottom
 */
public record Paper(String title, String language, Instant madeAt, List<Block> blocks) {

    public Paper {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(madeAt, "madeAt");
        if (!language.matches(SupplierContract.LANGUAGE)) {
            throw new IllegalArgumentException("expected a language like en or pt-BR, got '" + language + "'");
        }
        blocks = List.copyOf(blocks);
    }

    /** One thing that it says. Any text may stand in it, as people wrote it. */
    public sealed interface Block permits Headline, Section, Prose, Fact, Sum, Total, SignatureLine {}

    /** Begins a document in it, on a page of its own. */
    public record Headline(String text) implements Block {}

    /** Heads what follows. */
    public record Section(String text) implements Block {}

    /** Lines of text, each a paragraph; an empty one is a gap. */
    public record Prose(String text) implements Block {}

    /** What something is. */
    public record Fact(String label, String value) implements Block {}

    /**
     * An amount in a list of them.
     *
     * @param label what for
     * @param how what it was made of; empty where there is nothing to say
     * @param amount in figures
     */
    public record Sum(String label, String how, String amount) implements Block {}

    /** What a list of amounts comes to. */
    public record Total(String label, String amount) implements Block {}

    /**
     * Where somebody signs.
     *
     * @param role for whom
     * @param signature as it was given, if it was
     * @param when it was given, or that it was not, in words
     */
    public record SignatureLine(String role, Optional<Signature> signature, String when) implements Block {
        public SignatureLine {
            Objects.requireNonNull(signature, "signature");
        }
    }
}
