/**
 * Papers as PDF, by Apache PDFBox.
 *
 * <p>Decided here: A4, one column, the text in the order in which it is read, so that whoever listens to it or copies it gets it
 * whole. Letters are those of Liberation Sans, which comes with PDFBox (SIL Open Font License): Latin, Greek, Cyrillic, Hebrew; a
 * host adds fonts for more, and what none of them has is shown as a replacement and never fails. Arabic letters are put in their
 * order but not joined. A signature is shown as it was drawn where it is a PNG or JPEG of sane size, drawn anew pixel by pixel, so
 * that nothing of the file that somebody sent gets into ours; else its name alone. Everything in the file comes from the paper,
 * the date and the id too: the same paper on the same JDK gives the same bytes.
 *
 * <p>PDFBox 3.0.8: Apache-2.0, 3.8 MB with fontbox and pdfbox-io; commons-logging is answered by jcl-over-slf4j. Start at {@link
 * dev.rentwright.documents.pdf.PdfPapers}.
 */
@NullMarked
package dev.rentwright.documents.pdf;

import org.jspecify.annotations.NullMarked;
