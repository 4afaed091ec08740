/**
 * Does what is due by itself, scheduled by db-scheduler in the database that the servers share.
 *
 * <p>Each kind of {@link dev.rentwright.host.DueWork} is one recurring task, a row of {@code scheduled_tasks}. A server that
 * has it holds a lease: it shows a heartbeat while it works, and when the heartbeat stays away another server takes the kind
 * over; the row's version is the fencing number by which a server that comes back learns that it has lost the lease (DR-14).
 * The lease only keeps servers from doing the same in vain. That each timer takes effect once (IV-20) is made sure of by each
 * item, which asks again under its lock whether it is still due; so a doubled or late run changes nothing.
 *
 * <p>Why a kind and not each item is a task: an item is known by its own row (a booking's timer, a message that waits), and a
 * second row per item would have to be kept true. The table {@code scheduled_tasks} belongs to the schema of persistence-jpa;
 * the README has it for those who keep their data elsewhere.
 *
 * <p>db-scheduler: Apache-2.0, half a megabyte, needs slf4j alone; its own clock schedules, the engine's clock decides what is
 * due. Start at {@link dev.rentwright.jobs.dbscheduler.Jobs}.
 */
@NullMarked
package dev.rentwright.jobs.dbscheduler;

import org.jspecify.annotations.NullMarked;
