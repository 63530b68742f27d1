/**
 * The few classes that the JDK's own, rewritten classes call. They are defined in the boot loader
 * by {@code jdk.Agent}, and name nothing outside {@code java.base}.
 */
@NullMarked
package org.loomgrade.scheduler.boot;

import org.jspecify.annotations.NullMarked;
