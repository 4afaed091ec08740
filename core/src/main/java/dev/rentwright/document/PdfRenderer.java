package dev.rentwright.document;

/** Makes a PDF of a paper; an adapter knows how it looks. */
public interface PdfRenderer {

    /**
     * The paper as a PDF. Never fails, whatever people have written or drawn: what cannot be shown is replaced. The same paper
     * gives the same bytes.
     */
    byte[] render(Paper paper);
}
