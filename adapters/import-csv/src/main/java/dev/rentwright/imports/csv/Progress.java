package dev.rentwright.imports.csv;

/** Hears how far an import is; called by the importing thread, between units of work. */
@FunctionalInterface
public interface Progress {

    /** For callers that do not want to know. */
    Progress SILENT = (done, total) -> {};

    /**
     * So many rows are dealt with, and what was taken of them is committed. An exception thrown here ends the import; running
     * it again goes on from there.
     *
     * @param done rows that are taken, unchanged or refused, from 0
     * @param total rows of the file
     */
    void at(long done, long total);
}
