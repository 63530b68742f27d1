/**
 * All that leans on the JDK's internals: the agent, the rewriting of the JDK's own classes, and
 * handles to members that are not public. Read in Temurin 25.0.3.
 */
@NullMarked
package org.loomgrade.scheduler.jdk;

import org.jspecify.annotations.NullMarked;
