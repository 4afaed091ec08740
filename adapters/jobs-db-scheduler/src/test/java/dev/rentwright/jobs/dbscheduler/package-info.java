/** Tests of jobs, on a real PostgreSQL. */
@NullMarked
package dev.rentwright.jobs.dbscheduler;

import org.jspecify.annotations.NullMarked;
