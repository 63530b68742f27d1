/**
 * The few classes that the JDK's own, rewritten classes call. They are loaded by the boot loader,
 * from a jar that {@code jdk.Agent} writes at start-up, and name nothing outside {@code java.base}.
 */
@NullMarked
package org.loomgrade.scheduler.boot;

import org.jspecify.annotations.NullMarked;
