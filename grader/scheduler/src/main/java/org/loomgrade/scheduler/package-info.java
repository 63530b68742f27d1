/**
 * Runs a Java program under chosen interleavings, in virtual time, and says what it found. Start
 * with {@link org.loomgrade.scheduler.Explorer}.
 */
@NullMarked
package org.loomgrade.scheduler;

import org.jspecify.annotations.NullMarked;
