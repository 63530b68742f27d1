/**
 * Runs JUnit tests under chosen interleavings, in virtual time. Start with {@link
 * org.loomgrade.scheduler.junit.Schedules}.
 */
@NullMarked
package org.loomgrade.scheduler.junit;

import org.jspecify.annotations.NullMarked;
